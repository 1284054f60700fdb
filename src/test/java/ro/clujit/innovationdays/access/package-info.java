/**
 * Who may use which route: the tables under {@code src/test/resources/access}, held against the running service by
 * {@code AccessMatrixTest}. How a route gets its line: {@code .github/CONTRIBUTING.md}, "Add a route".
 */
package ro.clujit.innovationdays.access;
