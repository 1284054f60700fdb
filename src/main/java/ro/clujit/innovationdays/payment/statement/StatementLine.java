package ro.clujit.innovationdays.payment.statement;

import ro.clujit.innovationdays.payment.Received;
import ro.clujit.innovationdays.platform.secret.Keys;

/**
 * One sum on a statement that came in.
 *
 * @param number the line's in the file
 * @param transaction what the bank calls it; empty where it calls it nothing
 * @param everything all that stands on the line, where a reference may be anywhere
 * @param same how many lines before it in the file are word for word the same
 */
record StatementLine(int number, Received received, String transaction, String everything, int same) {

    /** Tells the line apart from all others, in whichever statement of whichever period it stands. */
    byte[] digest() {
        return Keys.digest(String.join(
                "\n",
                received.on().toString(),
                received.amount().plain(),
                received.amount().currency().name(),
                transaction,
                everything,
                Integer.toString(same)));
    }
}
