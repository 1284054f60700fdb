/** What contacts of partners are written: how they get to their pages, and what is expected of them. */
package ro.clujit.innovationdays.letters.partner;
