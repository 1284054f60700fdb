package ro.clujit.innovationdays.programme.release;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.programme.release.SnapshotSamples.room;
import static ro.clujit.innovationdays.programme.release.SnapshotSamples.session;
import static ro.clujit.innovationdays.programme.release.SnapshotSamples.speaker;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.programme.release.Snapshot.RoomEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;

class ConflictsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");
    private static final RoomEntry HALL = room(1, "Sala Mare", 400);
    private static final RoomEntry STUDIO = room(2, "Atelier", 30);
    private static final RoomEntry COURT = room(3, "Curte", null);
    private static final SpeakerEntry ANA = speaker(1, "ana", "Ana Exemplu");

    @Test
    void findsARoomThatIsUsedTwice() {
        assertThat(conflicts(
                        session(1, "a", "A")
                                .in(HALL)
                                .from(at("20T10:00"), at("20T11:00"))
                                .entry(),
                        session(2, "b", "B")
                                .in(HALL)
                                .from(at("20T10:30"), at("20T11:30"))
                                .entry(),
                        session(3, "c", "C")
                                .in(STUDIO)
                                .from(at("20T10:30"), at("20T11:30"))
                                .entry()))
                .containsExactly("ROOM_TWICE a b Sala Mare 0/0");
    }

    @Test
    void letsOneBeginWhenTheOtherEnds() {
        assertThat(conflicts(
                        session(1, "a", "A")
                                .in(HALL)
                                .by(ANA)
                                .from(at("20T10:00"), at("20T11:00"))
                                .entry(),
                        session(2, "b", "B")
                                .in(HALL)
                                .by(ANA)
                                .from(at("20T11:00"), at("20T12:00"))
                                .entry()))
                .isEmpty();
    }

    @Test
    void findsASpeakerWhoWouldBeInTwoPlaces() {
        assertThat(conflicts(
                        session(1, "a", "A")
                                .in(HALL)
                                .by(ANA)
                                .from(at("20T10:00"), at("20T12:00"))
                                .entry(),
                        session(2, "b", "B")
                                .in(STUDIO)
                                .by(ANA)
                                .from(at("20T11:59"), at("20T13:00"))
                                .entry()))
                .containsExactly("SPEAKER_TWICE a b Ana Exemplu 0/0");
    }

    @Test
    void findsWhatLiesOutsideTheDaysInTheEditionsOwnZone() {
        // 23:30 UTC on the 19th is the 20th in Cluj-Napoca, and midnight closes the 21st.
        assertThat(conflicts(
                        session(1, "first", "F")
                                .from(at("20T02:30"), at("20T03:00"))
                                .entry(),
                        session(2, "last", "L")
                                .from(at("21T23:00"), at("22T00:00"))
                                .entry(),
                        session(3, "before", "B")
                                .from(at("19T23:00"), at("20T00:30"))
                                .entry(),
                        session(4, "after", "A")
                                .from(at("21T23:00"), at("22T00:01"))
                                .entry()))
                .containsExactly("OUTSIDE_DAYS before null  0/0", "OUTSIDE_DAYS after null  0/0");
    }

    @Test
    void findsWhatTakesLongerThanItsSlotAndMorePlacesThanTheRoomHas() {
        assertThat(conflicts(
                        session(1, "long", "L")
                                .in(HALL)
                                .measuring(45, 400)
                                .from(at("20T10:00"), at("20T10:40"))
                                .entry(),
                        session(2, "fits", "F")
                                .in(STUDIO)
                                .measuring(40, 30)
                                .from(at("20T10:00"), at("20T10:40"))
                                .entry(),
                        session(3, "full", "F").in(STUDIO).measuring(null, 31).entry(),
                        session(4, "open", "O").in(COURT).measuring(null, 3000).entry()))
                .containsExactly("LONGER_THAN_SLOT long null  45/40", "TOO_MANY_PLACES full null Atelier 31/30");
    }

    @Test
    void takesNoNoticeOfWhatIsCancelledOrHasNoTime() {
        assertThat(conflicts(
                        session(1, "a", "A")
                                .in(HALL)
                                .by(ANA)
                                .from(at("20T10:00"), at("20T11:00"))
                                .entry(),
                        session(2, "b", "B")
                                .in(HALL)
                                .by(ANA)
                                .from(at("20T10:00"), at("20T11:00"))
                                .cancelled()
                                .entry(),
                        session(3, "c", "C").in(HALL).by(ANA).entry()))
                .isEmpty();
    }

    private static List<String> conflicts(SessionEntry... sessions) {
        var draft = new Snapshot(List.of(), List.of(), List.of(HALL, STUDIO, COURT), List.of(ANA), List.of(sessions));
        return Conflicts.in(draft, ZONE, LocalDate.of(2090, 4, 20), LocalDate.of(2090, 4, 21)).stream()
                .map(conflict -> conflict.kind() + " " + conflict.session().slug() + " "
                        + (conflict.other() == null ? null : conflict.other().slug()) + " " + conflict.subject() + " "
                        + conflict.wanted() + "/" + conflict.there())
                .toList();
    }

    private static Instant at(String dayAndTime) {
        return LocalDateTime.parse("2090-04-" + dayAndTime).atZone(ZONE).toInstant();
    }
}
