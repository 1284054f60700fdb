package ro.clujit.innovationdays.site.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.TrackEntry;
import ro.clujit.innovationdays.programme.release.SnapshotSamples;
import ro.clujit.innovationdays.site.programme.Timetable.Day;
import ro.clujit.innovationdays.site.programme.Timetable.Moment;

class TimetableTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    private static final TrackEntry FIRST = new TrackEntry("city", new Bilingual("Oraș", "City"));
    private static final TrackEntry SECOND = new TrackEntry("industry", new Bilingual("Industrie", "Industry"));

    @Test
    void countsDaysInTheEditionsOwnZone() {
        // 22:30 UTC on the 15th is already the 16th in Cluj-Napoca.
        var timetable = timetable(
                session("evening", FIRST, "2090-04-15T20:00", "2090-04-15T21:00"),
                session("night", FIRST, "2090-04-16T01:30", "2090-04-16T02:00"));

        assertThat(timetable.days()).extracting(Day::date).containsExactly("2090-04-15", "2090-04-16");
    }

    @Test
    void putsWhatBeginsTogetherSideBySideInTheOrderOfTracks() {
        var timetable = timetable(
                session("b", SECOND, "2090-04-15T10:00", "2090-04-15T10:40"),
                session("a", FIRST, "2090-04-15T10:00", "2090-04-15T10:40"),
                session("c", FIRST, "2090-04-15T11:00", "2090-04-15T11:40"));

        assertThat(moments(timetable)).extracting(Moment::time).containsExactly("10:00", "11:00");
        assertThat(moments(timetable).get(0).sessions())
                .extracting(SessionRow::slug)
                .containsExactly("a", "b");
    }

    @Test
    void saysTheEndOnceWhenAllEndTogetherAndBesideEachWhenNot() {
        var together = timetable(
                session("a", FIRST, "2090-04-15T10:00", "2090-04-15T10:40"),
                session("b", SECOND, "2090-04-15T10:00", "2090-04-15T10:40"));
        var apart = timetable(
                session("a", FIRST, "2090-04-15T10:00", "2090-04-15T10:40"),
                session("b", SECOND, "2090-04-15T10:00", "2090-04-15T12:00"));

        assertThat(moments(together).get(0).until()).isEqualTo("10:40");
        assertThat(moments(apart).get(0).until()).isEmpty();
        assertThat(moments(apart).get(0).sessions())
                .extracting(SessionRow::until)
                .containsExactly("10:40", "12:00");
    }

    @Test
    void keepsSessionsThatHaveNoTimeYet() {
        var timetable = timetable(session("some-day", FIRST, null, null));

        assertThat(timetable.days()).isEmpty();
        assertThat(timetable.unscheduled()).extracting(SessionRow::slug).containsExactly("some-day");
        assertThat(timetable.isEmpty()).isFalse();
    }

    private static List<Moment> moments(Timetable timetable) {
        return timetable.days().get(0).moments();
    }

    private static Timetable timetable(SessionEntry... sessions) {
        var programme = new Snapshot(List.of(), List.of(FIRST, SECOND), List.of(), List.of(), List.of(sessions));
        return Timetable.of(programme.sessions(), new SessionRows(programme, ZONE, Language.en));
    }

    private static SessionEntry session(String slug, TrackEntry track, String from, String to) {
        return SnapshotSamples.session(1, slug, slug)
                .in(track)
                .from(instant(from), instant(to))
                .entry();
    }

    private static Instant instant(String local) {
        return local == null ? null : LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
