/**
 * What no feature owns: starting, the database server we bring along, the installation's secret, clock, languages, text
 * rules, errors as pages and as problem+json. Imports no feature.
 */
package ro.clujit.innovationdays.platform;
