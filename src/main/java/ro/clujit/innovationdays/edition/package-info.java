/**
 * Editions and their themes: one year's event each, all of them peers. May import {@code account}, {@code mail} and
 * {@code platform}.
 */
package ro.clujit.innovationdays.edition;
