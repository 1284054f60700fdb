package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.platform.database.Rows;

/** Takes back a scan that was a mistake: its holder is where they were before, and the scan stays, marked. */
@ApplicationScoped
public class Undoing {

    public static final Duration AS_LONG_AS = Duration.ofMinutes(15);

    /** Why it stays. */
    public enum Refusal {
        /** Or it is another device's. */
        NO_SUCH_SCAN,
        TOO_LATE,
        /** It moved nobody. */
        NOTHING_TO_UNDO
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Undone(Recorded scan) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    private final DataSource database;
    private final ScanRows rows;
    private final Clock clock;

    Undoing(DataSource database, ScanRows rows, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
    }

    /** @param nonce of the scan; again changes nothing */
    @Transactional
    public Outcome undo(UUID nonce, Scanner scanner) {
        Optional<Recorded> known = rows.recorded(nonce).filter(scan -> isTheirs(scan, scanner));
        if (known.isEmpty()) {
            return new Outcome.Refused(Refusal.NO_SUCH_SCAN);
        }
        Holder holder = known.get().holder();
        if (holder != null) {
            // As a scan does, so that neither overtakes the other.
            rows.lock(holder.edition(), holder.ticket());
        }
        Recorded scan = rows.lockRecorded(nonce).orElseThrow();
        Instant now = clock.instant();
        if (scan.undone()) {
            return new Outcome.Undone(scan);
        }
        if (!scan.verdict().isPassage()) {
            return new Outcome.Refused(Refusal.NOTHING_TO_UNDO);
        }
        if (now.isAfter(scan.receivedAt().plus(AS_LONG_AS))) {
            return new Outcome.Refused(Refusal.TOO_LATE);
        }
        Rows.change(
                database,
                "update scan set undone_at = ?, undone_by_device = ?, undone_by_account = ? where id = ?",
                now,
                scanner.device(),
                scanner.account(),
                scan.id());
        if (scan.moves()) {
            putBack(scan);
        }
        return new Outcome.Undone(rows.recorded(nonce).orElseThrow());
    }

    private static boolean isTheirs(Recorded scan, Scanner scanner) {
        return !scanner.isDevice() || scanner.device().equals(scan.device());
    }

    /** Where the scans that stand say that they are; nowhere, if there are none. */
    private void putBack(Recorded scan) {
        UUID ticket = scan.holder().ticket();
        Rows.change(database, "delete from presence where ticket_id = ? and area_id = ?", ticket, scan.area());
        Rows.change(database, """
                insert into presence (ticket_id, area_id, edition_id, gate_id, inside, since)
                select ticket_id, area_id, edition_id, gate_id, verdict = 'ADMITTED', happened_at from scan
                 where ticket_id = ? and area_id = ? and verdict in ('ADMITTED', 'LEFT') and undone_at is null
                   and not rehearsal
                 order by happened_at desc, received_at desc limit 1
                """, ticket, scan.area());
        // A row that is gone is no news for devices; the ticket is.
        Rows.change(database, "update ticket set changed_in = pg_current_xact_id() where id = ?", ticket);
    }
}
