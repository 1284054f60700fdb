package ro.clujit.innovationdays.programme.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static ro.clujit.innovationdays.programme.release.SnapshotSamples.room;
import static ro.clujit.innovationdays.programme.release.SnapshotSamples.session;
import static ro.clujit.innovationdays.programme.release.SnapshotSamples.speaker;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.programme.release.Snapshot.RoomEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;

class ChangesTest {

    private static final Instant NINE = Instant.parse("2090-04-20T06:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));
    private static final RoomEntry HALL = room(1, "Sala Mare", 400);
    private static final RoomEntry STUDIO = room(2, "Atelier", 30);
    private static final SpeakerEntry ANA = speaker(1, "ana", "Ana Exemplu");

    @Test
    void callsEverySessionOfTheFirstReleaseNew() {
        Snapshot first = released(
                Snapshot.EMPTY, session(1, "a", "A").in(HALL).from(NINE, TEN).entry());

        assertThat(Changes.between(Snapshot.EMPTY, first))
                .extracting(Change::kind, Change::slug, Change::after)
                .containsExactly(tuple(Change.Kind.NEW, "a", new Change.Slot(NINE, TEN, "Sala Mare")));
    }

    @Test
    void saysWhatWasMovedRenamedRewordedCancelledAndAdded() {
        Snapshot before = released(
                Snapshot.EMPTY,
                session(1, "moved", "Moved").in(HALL).from(NINE, TEN).entry(),
                session(2, "renamed", "Old name").entry(),
                session(3, "reworded", "Reworded").entry(),
                session(4, "removed", "Removed").in(HALL).from(TEN, ELEVEN).entry(),
                session(5, "cancelled", "Cancelled").entry(),
                session(6, "kept", "Kept").entry());
        Snapshot after = released(
                before,
                session(1, "moved", "Moved").in(STUDIO).from(TEN, ELEVEN).entry(),
                session(2, "renamed", "New name").entry(),
                session(3, "reworded", "Reworded").saying("More").entry(),
                session(5, "cancelled", "Cancelled").cancelled().entry(),
                session(6, "kept", "Kept").entry(),
                session(7, "new", "New").entry());

        assertThat(Changes.between(before, after))
                .extracting(change -> change.kind() + " " + change.slug())
                .containsExactly(
                        "CANCELLED removed",
                        "CANCELLED cancelled",
                        "MOVED moved",
                        "NEW new",
                        "RENAMED renamed",
                        "CHANGED reworded");
    }

    @Test
    void countsTheSequenceOfWhatACalendarShowsAndOfNothingElse() {
        Snapshot first = released(
                Snapshot.EMPTY,
                session(1, "a", "A").from(NINE, TEN).entry(),
                session(2, "b", "B").from(NINE, TEN).entry());
        Snapshot second = released(
                first,
                session(1, "a", "A").from(TEN, ELEVEN).entry(),
                session(2, "b", "B").from(NINE, TEN).saying("Longer").by(ANA).entry());
        Snapshot third =
                released(second, session(1, "a", "A, renamed").from(TEN, ELEVEN).entry());
        Snapshot fourth = released(third, session(2, "b", "B").from(NINE, TEN).entry());

        assertThat(sequence(first, "a")).isZero();
        assertThat(sequence(second, "a")).isEqualTo(1);
        assertThat(sequence(second, "b")).isZero();
        assertThat(sequence(third, "a")).isEqualTo(2);
        assertThat(third.session("b").orElseThrow().cancelled()).isTrue();
        assertThat(sequence(third, "b")).isEqualTo(1);
        assertThat(fourth.session("b").orElseThrow().cancelled())
                .as("taken up again")
                .isFalse();
        assertThat(sequence(fourth, "b")).isEqualTo(2);
        assertThat(sequence(fourth, "a")).as("cancelled once").isEqualTo(3);
        assertThat(sequence(
                        released(fourth, session(2, "b", "B").from(NINE, TEN).entry()), "a"))
                .as("and only once")
                .isEqualTo(3);
    }

    @Test
    void leavesOutWhatWasCancelledBeforeAnybodyKnewOfIt() {
        assertThat(released(Snapshot.EMPTY, session(1, "a", "A").cancelled().entry())
                        .sessions())
                .isEmpty();
    }

    @Test
    void keepsTheRoomAndThePeopleOfASessionThatIsGone() {
        Snapshot before = new Snapshot(
                List.of(),
                List.of(),
                List.of(HALL),
                List.of(ANA),
                List.of(session(1, "a", "A").in(HALL).from(NINE, TEN).by(ANA).entry()));
        Snapshot after = Changes.following(before, Snapshot.EMPTY);

        SessionEntry gone = after.session("a").orElseThrow();
        assertThat(after.roomName(gone)).isEqualTo("Sala Mare");
        assertThat(after.speakersOf(gone)).containsExactly(ANA);
    }

    @Test
    void findsNothingWhereNothingChanged() {
        Snapshot first = released(
                Snapshot.EMPTY, session(1, "a", "A").in(HALL).from(NINE, TEN).entry());
        Snapshot second =
                released(first, session(1, "a", "A").in(HALL).from(NINE, TEN).entry());

        assertThat(Changes.between(first, second)).isEmpty();
        assertThat(second).isEqualTo(first);
    }

    private static int sequence(Snapshot of, String slug) {
        return of.session(slug).orElseThrow().sequence();
    }

    private static Snapshot released(Snapshot before, SessionEntry... draft) {
        return Changes.following(
                before, new Snapshot(List.of(), List.of(), List.of(HALL, STUDIO), List.of(ANA), List.of(draft)));
    }
}
