package ro.clujit.innovationdays.programme.exchange.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.programme.Drafting;
import ro.clujit.innovationdays.programme.Rooms;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Entry;

/** Writes the sessions of a file into a draft. */
@ApplicationScoped
class SessionWriting {

    /** What is kept in memory is looked through at each question to the database: seldom cleared, a long file is slow. */
    private static final int CLEARED_AFTER = 20;

    private final Drafting drafting;
    private final Rooms rooms;
    private final EntityManager database;

    SessionWriting(Drafting drafting, Rooms rooms, EntityManager database) {
        this.drafting = drafting;
        this.rooms = rooms;
        this.database = database;
    }

    /**
     * What came of it.
     *
     * @param touched those that are new or changed
     * @param left how many sessions that the file lacks stay as they are
     */
    record Written(List<Entry> entries, Set<UUID> touched, int left) {}

    Written write(
            Edition edition,
            List<Existing> before,
            IncomingProgramme file,
            ImportOptions options,
            Surroundings.Found found,
            People.Known known) {
        var rows = new RowWriting(drafting, edition, before, options, found, known);
        rooms.of(edition).forEach(room -> rows.know(room.id(), room.name()));
        int row = 0;
        for (IncomingProgramme.IncomingSession session : file.sessions()) {
            rows.write(session);
            row++;
            if (row % CLEARED_AFTER == 0) {
                database.flush();
                database.clear();
            }
        }
        int left = 0;
        for (Existing session : before) {
            if (!rows.isNamed(session) && !session.cancelled()) {
                if (options.cancels()) {
                    rows.cancel(session);
                } else {
                    left++;
                }
            }
        }
        database.flush();
        database.clear();
        return new Written(List.copyOf(rows.entries()), new HashSet<>(rows.touched()), left);
    }
}
