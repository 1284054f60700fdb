package ro.clujit.innovationdays.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.TimetableView.Day;
import ro.clujit.innovationdays.programme.TimetableView.Moment;

class TimetableViewTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");

    private final Edition edition = new Edition("2090", "T90", "Probă", "Test", "Cluj-Napoca", ZONE);
    private final Track first = new Track(edition, 1, "Oraș", "City");
    private final Track second = new Track(edition, 2, "Industrie", "Industry");

    @Test
    void countsDaysInTheEditionsOwnZone() {
        // 22:30 UTC on the 15th is already the 16th in Cluj-Napoca.
        var timetable = timetable(
                session("evening", first, "2090-04-15T20:00", "2090-04-15T21:00"),
                session("night", first, "2090-04-16T01:30", "2090-04-16T02:00"));

        assertThat(timetable.days()).extracting(Day::date).containsExactly("2090-04-15", "2090-04-16");
    }

    @Test
    void putsWhatBeginsTogetherSideBySideInTheOrderOfTracks() {
        var timetable = timetable(
                session("b", second, "2090-04-15T10:00", "2090-04-15T10:40"),
                session("a", first, "2090-04-15T10:00", "2090-04-15T10:40"),
                session("c", first, "2090-04-15T11:00", "2090-04-15T11:40"));

        assertThat(moments(timetable)).extracting(Moment::time).containsExactly("10:00", "11:00");
        assertThat(moments(timetable).get(0).sessions())
                .extracting(SessionView::slug)
                .containsExactly("a", "b");
    }

    @Test
    void saysTheEndOnceWhenAllEndTogetherAndBesideEachWhenNot() {
        var together = timetable(
                session("a", first, "2090-04-15T10:00", "2090-04-15T10:40"),
                session("b", second, "2090-04-15T10:00", "2090-04-15T10:40"));
        var apart = timetable(
                session("a", first, "2090-04-15T10:00", "2090-04-15T10:40"),
                session("b", second, "2090-04-15T10:00", "2090-04-15T12:00"));

        assertThat(moments(together).get(0).until()).isEqualTo("10:40");
        assertThat(moments(apart).get(0).until()).isEmpty();
        assertThat(moments(apart).get(0).sessions())
                .extracting(SessionView::until)
                .containsExactly("10:40", "12:00");
    }

    @Test
    void keepsSessionsThatHaveNoTimeYet() {
        var timetable =
                timetable(new Session(edition, "some-day", SessionKind.TALK, "Cândva", "Some day", Language.ro));

        assertThat(timetable.days()).isEmpty();
        assertThat(timetable.unscheduled()).extracting(SessionView::title).containsExactly("Some day");
        assertThat(timetable.isEmpty()).isFalse();
    }

    private static List<Moment> moments(TimetableView timetable) {
        return timetable.days().get(0).moments();
    }

    private static TimetableView timetable(Session... sessions) {
        return TimetableView.of(List.of(sessions), ZONE, Language.en);
    }

    private Session session(String slug, Track track, String from, String to) {
        var session = new Session(edition, slug, SessionKind.TALK, slug, slug, Language.ro);
        session.classify(track, null);
        session.schedule(
                null,
                LocalDateTime.parse(from).atZone(ZONE).toInstant(),
                LocalDateTime.parse(to).atZone(ZONE).toInstant());
        return session;
    }
}
