package ro.clujit.innovationdays.letters.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.platform.database.Rows;

/** When everybody could register for an edition for the first time, to the minute. */
@ApplicationScoped
class Openings {

    private final DataSource database;

    Openings(DataSource database) {
        this.database = database;
    }

    @Transactional
    void note(Instant now) {
        Rows.change(database, """
                insert into registration_opening (edition_id, seen_at)
                select e.id, ? from edition e
                 where e.state = 'PUBLISHED'
                   and (e.ends_on is null or e.ends_on >= (?::timestamptz at time zone e.time_zone)::date)
                   and exists (select 1 from ticket_type t where t.edition_id = e.id and t.kind = 'ADMISSION'
                                  and not t.with_code_only
                                  and coalesce(t.sale_from, '-infinity') <= ? and coalesce(t.sale_until, 'infinity') > ?)
                   and not exists (select 1 from registration_opening o where o.edition_id = e.id)
                 order by e.id
                on conflict do nothing
                """, now, now, now, now);
    }

    @Transactional
    Optional<Instant> of(UUID edition) {
        return Rows.first(
                database,
                "select seen_at from registration_opening where edition_id = ?",
                row -> Rows.instant(row, "seen_at"),
                edition);
    }
}
