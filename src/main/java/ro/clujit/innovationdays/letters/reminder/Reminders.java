package ro.clujit.innovationdays.letters.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.mail.Outbox.Addressee;
import ro.clujit.innovationdays.platform.database.Rows;
import ro.clujit.innovationdays.platform.locale.Language;

/** All reminders that were written. */
@ApplicationScoped
class Reminders {

    /** Of those in the query, the next ones are written down as reminded; whoever another sweep took is not in the answer. */
    private static final String TAKE = """
            with next as materialized (%s),
                 taken as (insert into reminder (id, edition_id, kind, once, ticket_id, registration_id, added_at)
                           select gen_random_uuid(), ?, ?, once, ticket_id, registration_id, ? from next order by once
                           on conflict do nothing
                           returning id, once, ticket_id)
            select taken.id, taken.ticket_id, next.name, next.email, next.language
              from taken join next on next.once = taken.once
            """;

    /** A reminder that was just written down, for its letter. */
    record Taken(Optional<UUID> ticket, Addressee to) {}

    private final DataSource database;

    Reminders(DataSource database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<Taken> take(ReminderKind kind, Edition edition, Recipients recipients, int most, Instant now) {
        return Rows.all(
                database,
                TAKE.formatted(recipients.next()),
                row -> new Taken(
                        Optional.ofNullable(row.getObject(2, UUID.class)),
                        new Addressee(
                                row.getObject(1, UUID.class),
                                row.getString(3),
                                row.getString(4),
                                Language.valueOf(row.getString(5)))),
                Stream.concat(recipients.parameters().stream(), Stream.of(most, edition.id(), kind.name(), now))
                        .toArray());
    }

    /** @throws java.util.NoSuchElementException if it is gone, with its ticket */
    @Transactional
    Reminder byId(UUID id) {
        return Rows.first(
                        database,
                        "select id, edition_id, ticket_id, registration_id from reminder where id = ?",
                        row -> new Reminder(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                Optional.ofNullable(row.getObject(3, UUID.class)),
                                row.getObject(4, UUID.class)),
                        id)
                .orElseThrow();
    }

    /** How many would be written now. */
    @Transactional
    int count(Recipients recipients) {
        return Rows.first(
                        database,
                        "select count(*) from (" + recipients.sql() + ") r",
                        row -> row.getInt(1),
                        recipients.parameters().toArray())
                .orElseThrow();
    }

    /** How many were written. */
    @Transactional
    int written(UUID edition, ReminderKind kind) {
        return Rows.first(
                        database,
                        "select count(*) from reminder where edition_id = ? and kind = ?",
                        row -> row.getInt(1),
                        edition,
                        kind.name())
                .orElseThrow();
    }
}
