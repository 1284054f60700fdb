/**
 * What runs in the scanner's browser: compiled by TeaVM into {@code /scanner/compiled.js}, and never run by the service.
 *
 * <p>It may import ZXing, TeaVM's annotations and what of the JDK TeaVM knows; nothing of Quarkus and no other package
 * of ours, unless that one is free of frameworks too.
 */
package ro.clujit.innovationdays.checkin.browser;
