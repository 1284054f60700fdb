/**
 * What the code on a badge looks like. Read by the service and by the scanner in the browser, which is compiled from it:
 * it imports nothing but the plainest of the JDK.
 */
package ro.clujit.innovationdays.platform.code;
