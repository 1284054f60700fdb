package ro.clujit.innovationdays.ticketing.code;

import java.util.Collection;
import java.util.List;

/**
 * What importing a table of codes would do, row by row, and what is wrong with it.
 *
 * @param left how many places are free where the rows would reserve more; null where they do not
 * @param complete whether it was imported
 */
public record CodeListing(List<Line> lines, Integer left, boolean complete) {

    /** What would become of a row. */
    public enum Effect {
        NEW,
        /** That code is there, with these very terms. */
        UNCHANGED,
        /** It was withdrawn where the table comes from. */
        LEFT_OUT,
        /** Something is wrong with the row, and nothing at all is imported while it is. */
        REFUSED
    }

    /** @param row its number in the table */
    public record Line(int row, String text, Effect effect, Collection<CodeFault> faults) {}

    public int count(Effect effect) {
        return (int) lines.stream().filter(line -> line.effect() == effect).count();
    }

    public int added() {
        return count(Effect.NEW);
    }

    public int refused() {
        return count(Effect.REFUSED);
    }

    public boolean isBlocked() {
        return refused() > 0 || left != null;
    }
}
