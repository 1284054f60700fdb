package ro.clujit.innovationdays.checkin.device;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Up to where a device knows what happened. Rows bear the transaction that wrote them; what a transaction wrote that was
 * still running is no earlier than the oldest that was, and that one is where the device goes on from. So it hears of
 * some things twice, and misses nothing that was committed late (ADR 22).
 *
 * @param lineage of the database: transactions of one that was restored are numbered anew
 * @param wipes how often rehearsals were wiped: what is gone is no news
 * @param from the oldest transaction that may have written what the device does not know
 */
record Cursor(String lineage, int wipes, long from) {

    private static final Pattern FORM = Pattern.compile("([0-9a-z]{1,30})-([0-9]{1,9})-([0-9]{1,18})");

    static Optional<Cursor> read(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        return matcher.matches()
                ? Optional.of(new Cursor(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }

    /** Whether somebody who is there can be told what came since, and need not begin anew. */
    boolean leadsTo(Cursor now) {
        return lineage.equals(now.lineage) && wipes == now.wipes && from <= now.from;
    }

    String text() {
        return lineage + '-' + wipes + '-' + from;
    }
}
