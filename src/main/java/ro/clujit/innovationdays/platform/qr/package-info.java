/** QR symbols, as modules and as what a page draws. */
package ro.clujit.innovationdays.platform.qr;
