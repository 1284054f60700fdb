/**
 * Programmes that organisers bring from elsewhere. A file is read into {@link
 * ro.clujit.innovationdays.programme.exchange.incoming.IncomingProgramme}, whatever its format, and then tried out on the
 * draft in a transaction that is taken back, so that what is listed is what would happen; confirming does the same once
 * more and keeps it.
 */
package ro.clujit.innovationdays.programme.exchange.incoming;
