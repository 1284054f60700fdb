package ro.clujit.innovationdays.letters.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.platform.database.Rows;

/** What editions send by themselves, and when. */
@ApplicationScoped
public class ReminderSettings {

    private final DataSource database;
    private final Clock clock;

    ReminderSettings(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** As it was set, or as it is before. */
    @Transactional
    public ReminderTerms of(UUID edition, ReminderKind kind) {
        return read(edition, kind, "");
    }

    /** As {@link #of}, and stays so until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    ReminderTerms held(UUID edition, ReminderKind kind) {
        return read(edition, kind, " for share");
    }

    private ReminderTerms read(UUID edition, ReminderKind kind, String also) {
        return Rows.first(
                        database,
                        "select is_on, days, at, since, asked_at from reminder_terms where edition_id = ? and kind = ?"
                                + also,
                        row -> new ReminderTerms(
                                row.getBoolean(1),
                                row.getInt(2),
                                row.getObject(3, LocalTime.class),
                                Rows.instant(row, "since"),
                                Optional.ofNullable(Rows.instant(row, "asked_at"))),
                        edition,
                        kind.name())
                .orElseGet(kind::terms);
    }

    /**
     * As it is to be from now on. What has passed meanwhile is not made up for by itself.
     *
     * @param days within the kind's bounds
     */
    @Transactional
    public void set(UUID edition, ReminderKind kind, boolean isOn, int days, LocalTime at) {
        Rows.change(database, """
                insert into reminder_terms (edition_id, kind, is_on, days, at, since) values (?, ?, ?, ?, ?, ?)
                on conflict (edition_id, kind) do update
                   set is_on = excluded.is_on, days = excluded.days, at = excluded.at, since = excluded.since, asked_at = null
                 where (reminder_terms.is_on, reminder_terms.days, reminder_terms.at)
                       is distinct from (excluded.is_on, excluded.days, excluded.at)
                """, edition, kind.name(), isOn, days, at, clock.instant());
    }

    /** Has what was missed sent: the next sweep does it. Nothing while it is off. */
    @Transactional
    public void ask(UUID edition, ReminderKind kind) {
        Instant now = clock.instant();
        ReminderTerms before = kind.terms();
        Rows.change(
                database, """
                insert into reminder_terms (edition_id, kind, is_on, days, at, since, asked_at) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (edition_id, kind) do update set asked_at = excluded.asked_at where reminder_terms.is_on
                """, edition, kind.name(), before.isOn(), before.days(), before.at(), before.since(), now);
    }
}
