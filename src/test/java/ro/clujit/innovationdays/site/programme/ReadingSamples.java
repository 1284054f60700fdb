package ro.clujit.innovationdays.site.programme;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.RoomEntry;
import ro.clujit.innovationdays.programme.release.SnapshotSamples;

/** Programmes with an English reader, for tests that need no database. */
public final class ReadingSamples {

    public static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    static final RoomEntry MAIN = SnapshotSamples.room(1, "Main hall", 100);
    static final RoomEntry SIDE = SnapshotSamples.room(2, "Side hall", 30);

    private ReadingSamples() {}

    /** @param from local time, as {@code 2090-04-20T10:00} */
    public static SnapshotSamples session(int number, String from, String to) {
        return SnapshotSamples.session(number, "session-" + number, "Session " + number)
                .from(at(from), at(to));
    }

    public static Reading reading(SnapshotSamples... sessions) {
        var edition = new Edition("2090", "T90", "Ediția", "Edition", "Cluj-Napoca", ZONE);
        return new Reading(
                edition,
                null,
                null,
                new Snapshot(
                        List.of(),
                        List.of(),
                        List.of(MAIN, SIDE),
                        List.of(),
                        Arrays.stream(sessions).map(SnapshotSamples::entry).toList()),
                Optional.empty(),
                Language.en);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
