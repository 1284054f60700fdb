package ro.clujit.innovationdays.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.database.Rows;

/**
 * Wipes the scans with which people tried out the door, all at once, as long as the doors have not opened. What a device
 * sends afterwards of the time before is written down and counted nowhere.
 */
@ApplicationScoped
public class Rehearsing {

    private final DataSource database;
    private final Clock clock;

    Rehearsing(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether what was scanned until now can only have been a rehearsal. */
    public boolean isStill(Edition edition) {
        return edition.startsOn()
                .map(day -> day.atTime(edition.opensAt().orElse(LocalTime.MIDNIGHT))
                        .atZone(edition.zone())
                        .toInstant())
                .map(opens -> clock.instant().isBefore(opens))
                .orElse(true);
    }

    /** How many scans there are to wipe. */
    @Transactional
    public int scans(Edition edition) {
        return Rows.first(
                        database, "select count(*) from scan where edition_id = ?", row -> row.getInt(1), edition.id())
                .orElse(0);
    }

    /** @return how many scans are gone; -1 where it is no longer a rehearsal, and nothing is */
    @Transactional
    public int wipe(Edition edition, UUID account) {
        if (!isStill(edition)) {
            return -1;
        }
        Instant now = clock.instant();
        Rows.change(database, "delete from presence where edition_id = ?", edition.id());
        int scans = Rows.change(database, "delete from scan where edition_id = ?", edition.id());
        Rows.change(
                database,
                "insert into door_wipe (id, edition_id, account_id, wiped_at, scans) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                edition.id(),
                account,
                now,
                scans);
        return scans;
    }
}
