/** How pages take codes, for every feature that scans: the words of {@code /scanner/camera.js} and its neighbours. */
package ro.clujit.innovationdays.platform.scanning;
