/** Tables that people keep in a spreadsheet program: read from CSV and XLSX within limits, and written as both. */
package ro.clujit.innovationdays.platform.sheet;
