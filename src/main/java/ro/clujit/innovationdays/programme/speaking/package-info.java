/**
 * What speakers do themselves, on a page that a letter leads to: they say whether they come, and propose what is said of
 * them. Organisers invite them, and approve what they propose.
 */
package ro.clujit.innovationdays.programme.speaking;
