package ro.clujit.innovationdays.programme.exchange.incoming;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.Stream;
import ro.clujit.innovationdays.programme.release.Conflict;

/**
 * What importing a file would do, row by row, and what is wrong with it; in no language yet. Two are the same when the
 * same would happen to the same draft.
 *
 * @param draft the mark of the draft as it was
 * @param rooms those that would be made
 * @param tracks those that would be made
 * @param speakers those who would be added or changed
 * @param remarks about the file as a whole
 * @param clashes of sessions that are new or changed, the first {@value #MOST_CLASHES} of them
 * @param moreClashes how many there are beside those
 * @param left how many sessions of the draft the file lacks that stay as they are
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Listing(
        String draft,
        List<Entry> sessions,
        List<String> rooms,
        List<String> tracks,
        List<PersonEntry> speakers,
        List<Remark> remarks,
        List<Clash> clashes,
        int moreClashes,
        int left) {

    /** Who reads more than these? A file with all of its sessions at one time has thousands. */
    static final int MOST_CLASHES = 200;

    /** What would become of a session or a speaker. */
    public enum Effect {
        NEW,
        CHANGED,
        UNCHANGED,
        CANCELLED,
        /** Something is wrong with the row, and nothing at all is imported while it is. */
        REFUSED
    }

    /**
     * One session.
     *
     * @param where its place in the file; empty for one that the file lacks
     */
    public record Entry(
            String where, Effect effect, String title, List<Difference> differences, List<Remark> remarks) {}

    public record PersonEntry(Effect effect, String name, List<Difference> differences) {}

    /** Either side is empty where there was or will be nothing, both where they are too long to be shown. */
    public record Difference(Field field, String before, String after) {}

    /**
     * Something that cannot be as it would be written, and is imported all the same.
     *
     * @param other the other session's title, or empty
     */
    public record Clash(Conflict.Kind kind, String title, String other, String subject, int wanted, int there) {}

    @JsonIgnore
    public boolean isBlocked() {
        return sessions.stream().flatMap(entry -> entry.remarks().stream()).anyMatch(Remark::blocks);
    }

    /** Whether importing it would change anything. */
    @JsonIgnore
    public boolean isIdle() {
        return rooms.isEmpty()
                && tracks.isEmpty()
                && speakers.isEmpty()
                && sessions.stream().allMatch(entry -> entry.effect() == Effect.UNCHANGED);
    }

    public int count(Effect effect) {
        return (int) sessions.stream().filter(entry -> entry.effect() == effect).count();
    }

    /** Remarks that block nothing, and clashes. */
    public int warnings() {
        return (int) Stream.concat(sessions.stream().flatMap(entry -> entry.remarks().stream()), remarks.stream())
                        .filter(remark -> !remark.blocks())
                        .count()
                + clashes.size()
                + moreClashes;
    }
}
