/** Amounts of money in minor units, never in fractions. */
package ro.clujit.innovationdays.platform.money;
