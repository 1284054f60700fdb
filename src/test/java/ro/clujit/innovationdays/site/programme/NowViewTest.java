package ro.clujit.innovationdays.site.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.site.programme.ReadingSamples.MAIN;
import static ro.clujit.innovationdays.site.programme.ReadingSamples.SIDE;
import static ro.clujit.innovationdays.site.programme.ReadingSamples.session;

import java.util.List;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.programme.release.SnapshotSamples;
import ro.clujit.innovationdays.site.programme.NowView.RoomNow;
import ro.clujit.innovationdays.site.programme.NowView.State;

class NowViewTest {

    private static final SnapshotSamples[] TWO_DAYS = {
        session(1, "2090-04-20T10:00", "2090-04-20T11:00").in(MAIN),
        session(2, "2090-04-20T10:30", "2090-04-20T11:30").in(SIDE),
        session(3, "2090-04-20T12:00", "2090-04-20T13:00").in(MAIN),
        session(4, "2090-04-21T09:30", "2090-04-21T10:00").in(SIDE),
        session(5, "2090-04-21T15:00", "2090-04-21T16:00").in(MAIN),
    };

    @Test
    void beforeTheFirstDayItSaysWhenItBeginsAndWithWhat() {
        NowView now = at("2090-04-19T18:00", TWO_DAYS);

        assertThat(now.state()).isEqualTo(State.BEFORE);
        assertThat(now.begins().time()).isEqualTo("10:00");
        assertThat(now.begins().date()).isEqualTo("2090-04-20");
        assertThat(numbers(now.first())).containsExactly(1, 2);
    }

    @Test
    void duringADayItSaysWhatIsOnInEachRoomAndWhatComesNext() {
        NowView now = at("2090-04-20T10:45", TWO_DAYS);

        assertThat(now.state()).isEqualTo(State.TODAY);
        assertThat(now.time()).isEqualTo("10:45");
        assertThat(now.rooms()).extracting(RoomNow::room).containsExactly("Main hall", "Side hall");
        assertThat(numbers(now.rooms().get(0).now())).containsExactly(1);
        assertThat(now.rooms().get(0).left()).isEqualTo(15);
        assertThat(numbers(now.rooms().get(0).next())).containsExactly(3);
        assertThat(numbers(now.rooms().get(1).now())).containsExactly(2);
        assertThat(now.rooms().get(1).next()).isEmpty();
    }

    @Test
    void onTheMorningOfADayItShowsWhatIsToCome() {
        NowView now = at("2090-04-20T08:00", TWO_DAYS);

        assertThat(now.state()).isEqualTo(State.TODAY);
        assertThat(now.rooms()).allSatisfy(room -> assertThat(room.now()).isEmpty());
        assertThat(numbers(now.rooms().get(0).next())).containsExactly(1);
    }

    @Test
    void aSessionIsOnFromItsFirstMomentAndNoLongerAtItsLast() {
        assertThat(numbers(at("2090-04-20T10:00", TWO_DAYS).rooms().get(0).now()))
                .containsExactly(1);
        assertThat(at("2090-04-20T11:00", TWO_DAYS).rooms().get(0).now()).isEmpty();
    }

    @Test
    void inThePauseOfARoomItSaysOnlyWhatComesNext() {
        NowView now = at("2090-04-20T11:45", TWO_DAYS);

        assertThat(now.rooms()).extracting(RoomNow::room).containsExactly("Main hall");
        assertThat(now.rooms().get(0).now()).isEmpty();
        assertThat(numbers(now.rooms().get(0).next())).containsExactly(3);
    }

    @Test
    void betweenTwoDaysItSaysWhenItGoesOn() {
        NowView now = at("2090-04-20T19:00", TWO_DAYS);

        assertThat(now.state()).isEqualTo(State.BETWEEN);
        assertThat(now.begins().date()).isEqualTo("2090-04-21");
        assertThat(numbers(now.first())).containsExactly(4);
    }

    @Test
    void afterTheLastDayItIsOver() {
        assertThat(at("2090-04-21T16:00", TWO_DAYS).state()).isEqualTo(State.OVER);
    }

    @Test
    void countsDaysInTheEditionsZoneAndASessionOverMidnightAsOn() {
        SnapshotSamples night =
                session(1, "2090-04-20T23:00", "2090-04-21T01:00").in(MAIN);
        SnapshotSamples morning =
                session(2, "2090-04-21T09:00", "2090-04-21T10:00").in(MAIN);

        assertThat(numbers(at("2090-04-21T00:30", night, morning).rooms().get(0).now()))
                .containsExactly(1);
        // 02:00 of the 21st in Cluj-Napoca is still the 20th in UTC.
        assertThat(at("2090-04-21T02:00", night, morning).state()).isEqualTo(State.TODAY);
    }

    @Test
    void saysOfACancelledSessionThatItIsWhenSomebodyMayStandAtItsDoor() {
        NowView now = at(
                "2090-04-20T10:15",
                session(1, "2090-04-20T10:00", "2090-04-20T11:00").in(MAIN).cancelled(),
                session(2, "2090-04-20T11:00", "2090-04-20T12:00").in(MAIN));

        assertThat(now.rooms().get(0).now()).extracting(SessionRow::cancelled).containsExactly(true);
        assertThat(now.rooms().get(0).left()).isZero();
    }

    @Test
    void knowsWhereSessionsWithoutARoomAre() {
        NowView now = at("2090-04-20T10:15", session(1, "2090-04-20T10:00", "2090-04-20T11:00"));

        assertThat(now.rooms()).extracting(RoomNow::room).containsExactly("");
    }

    @Test
    void withoutAnyTimeItKnowsNothing() {
        assertThat(at("2090-04-20T10:15").state()).isEqualTo(State.UNKNOWN);
    }

    private static NowView at(String local, SnapshotSamples... sessions) {
        return NowView.of(ReadingSamples.reading(sessions), ReadingSamples.at(local));
    }

    private static List<Integer> numbers(List<SessionRow> rows) {
        return rows.stream().map(SessionRow::number).toList();
    }
}
