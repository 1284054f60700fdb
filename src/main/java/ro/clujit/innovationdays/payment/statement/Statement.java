package ro.clujit.innovationdays.payment.statement;

import java.util.List;

/**
 * What a file says.
 *
 * @param missing what no column was found for, as keys; then nothing else was read
 * @param outgoing how many lines are about money that went out, or none
 * @param unreadable numbers of lines with a day or an amount that is neither
 */
record Statement(List<Part> missing, List<StatementLine> incoming, int outgoing, List<Integer> unreadable) {

    /** What a column says of a line. */
    enum Part {
        DATE,
        AMOUNT
    }
}
