package ro.clujit.innovationdays.ticketing.inviting;

import java.util.Collection;
import java.util.List;

/**
 * What a list of people would do, row by row, and what is wrong with it.
 *
 * @param shortages quotas that have fewer places than the rows need
 * @param done how many people were registered; null while they are not
 */
public record InvitationListing(List<Line> lines, List<Shortage> shortages, Integer done) {

    /** What would become of a row. */
    public enum Effect {
        INVITED,
        /** Somebody with this address has a ticket of the edition; the row is left out. */
        REGISTERED_ALREADY,
        /** Something is wrong with the row, and nobody at all is registered while it is. */
        REFUSED
    }

    /** @param row its number in the table */
    public record Line(
            int row, String name, String email, String type, Effect effect, Collection<InvitationFault> faults) {}

    /** @param needed places, of which so many are free */
    public record Shortage(String quota, int needed, int free) {}

    public int count(Effect effect) {
        return (int) lines.stream().filter(line -> line.effect() == effect).count();
    }

    public int invited() {
        return count(Effect.INVITED);
    }

    public int already() {
        return count(Effect.REGISTERED_ALREADY);
    }

    public int refused() {
        return count(Effect.REFUSED);
    }

    public boolean isBlocked() {
        return refused() > 0 || !shortages.isEmpty();
    }
}
