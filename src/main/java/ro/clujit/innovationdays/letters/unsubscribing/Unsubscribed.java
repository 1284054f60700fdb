package ro.clujit.innovationdays.letters.unsubscribing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.platform.database.OrderedIds;
import ro.clujit.innovationdays.platform.database.Rows;

/** Which addresses want no more announcements of which kind. */
@ApplicationScoped
class Unsubscribed {

    /** What is ended. */
    enum Scope {
        /** Of all editions. */
        NEWS,
        /** Practical word of one edition. */
        EDITION,
        /** All that goes to somebody as a partner's contact. */
        PARTNER
    }

    private final DataSource database;
    private final Clock clock;

    Unsubscribed(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param edition with {@link Scope#EDITION}, otherwise null */
    boolean has(String address, Scope scope, UUID edition) {
        return !Rows.all(
                        database,
                        "select 1 from unsubscribed where address = ? and scope = ?"
                                + " and edition_id is not distinct from cast(? as uuid)",
                        row -> row.getInt(1),
                        address,
                        scope.name(),
                        edition == null ? null : edition.toString())
                .isEmpty();
    }

    /** @param tickets whose consent ended with it; those of an earlier time are kept */
    void add(String address, Scope scope, UUID edition, List<UUID> tickets) {
        Rows.change(
                database,
                "insert into unsubscribed (id, address, scope, edition_id, since, tickets)"
                        + " values (?, ?, ?, cast(? as uuid), ?, ?) on conflict on constraint unsubscribed_once"
                        + " do update set tickets = unsubscribed.tickets || excluded.tickets",
                OrderedIds.next(),
                address,
                scope.name(),
                edition == null ? null : edition.toString(),
                clock.instant(),
                tickets.toArray(UUID[]::new));
    }

    /** @return the tickets whose consent had ended with it */
    List<UUID> remove(String address, Scope scope, UUID edition) {
        List<UUID> tickets = new ArrayList<>();
        Rows.all(
                        database,
                        "delete from unsubscribed where address = ? and scope = ?"
                                + " and edition_id is not distinct from cast(? as uuid) returning tickets",
                        row -> (UUID[]) row.getArray(1).getArray(),
                        address,
                        scope.name(),
                        edition == null ? null : edition.toString())
                .forEach(some -> tickets.addAll(Arrays.asList(some)));
        return tickets;
    }
}
