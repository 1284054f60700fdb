/**
 * What composes several features: the home page, an edition's page, the public API of editions, what search engines
 * read, and the example data. May import every other feature; nobody imports it.
 */
package ro.clujit.innovationdays.site;
