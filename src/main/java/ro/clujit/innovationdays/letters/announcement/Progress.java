package ro.clujit.innovationdays.letters.announcement;

import java.util.Map;

/**
 * How far an announcement is.
 *
 * @param turn those that wait for their turn
 * @param waiting letters in the outbox, or under way
 * @param failed letters that the mail server could not take yet: they are tried again
 * @param sent letters that it has taken
 * @param givenUp letters that it refused for good, and those that were taken out of the outbox by hand
 * @param skipped why how many lost their turn; reasons without any are left out
 */
public record Progress(int turn, int waiting, int failed, int sent, int givenUp, Map<LeftOut, Integer> skipped) {

    public int all() {
        return turn + waiting + failed + sent + givenUp + left();
    }

    public int left() {
        return skipped.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether anything can still change by itself. */
    public boolean isOpen() {
        return waiting + failed > 0;
    }
}
