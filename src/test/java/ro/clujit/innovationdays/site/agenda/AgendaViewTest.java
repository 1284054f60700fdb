package ro.clujit.innovationdays.site.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.programme.release.SnapshotSamples;
import ro.clujit.innovationdays.site.programme.ReadingSamples;
import ro.clujit.innovationdays.site.programme.SessionRow;

class AgendaViewTest {

    private static final SnapshotSamples MORNING = ReadingSamples.session(1, "2090-04-20T10:00", "2090-04-20T11:00");
    private static final SnapshotSamples OVER_IT = ReadingSamples.session(2, "2090-04-20T10:30", "2090-04-20T11:30");
    private static final SnapshotSamples AFTER = ReadingSamples.session(3, "2090-04-20T11:30", "2090-04-20T12:00");
    private static final SnapshotSamples NEXT_DAY = ReadingSamples.session(4, "2090-04-21T10:00", "2090-04-21T11:00");

    @Test
    void saysWhichSessionsAreOnAtTheSameTime() {
        AgendaView agenda = view("1.2.3", MORNING, OVER_IT, AFTER, NEXT_DAY);

        assertThat(overlapsOf(agenda, 0)).containsExactly(2);
        assertThat(overlapsOf(agenda, 1)).containsExactly(1);
        assertThat(overlapsOf(agenda, 2)).isEmpty();
    }

    @Test
    void putsDaysInOrderAndSessionsInTheirDays() {
        AgendaView agenda = view("4.1", MORNING, OVER_IT, AFTER, NEXT_DAY);

        assertThat(agenda.days()).extracting(AgendaView.Day::date).containsExactly("2090-04-20", "2090-04-21");
        assertThat(agenda.numbers()).isEqualTo("1.4");
    }

    @Test
    void namesTheNumbersOfNoSession() {
        AgendaView agenda = view("1.98.99", MORNING);

        assertThat(agenda.unknown()).isEqualTo("98, 99");
        assertThat(agenda.numbers()).isEqualTo("1");
    }

    @Test
    void whatIsCancelledIsInNobodysWayButStillSaid() {
        AgendaView agenda = view(
                "1.2",
                MORNING,
                ReadingSamples.session(2, "2090-04-20T10:30", "2090-04-20T11:30")
                        .cancelled());

        assertThat(overlapsOf(agenda, 0)).isEmpty();
        assertThat(agenda.days().get(0).items().get(1).session().cancelled()).isTrue();
    }

    private static List<Integer> overlapsOf(AgendaView agenda, int item) {
        return agenda.days().get(0).items().get(item).overlaps().stream()
                .map(SessionRow::number)
                .toList();
    }

    private static AgendaView view(String numbers, SnapshotSamples... sessions) {
        return AgendaView.of(Agenda.of(numbers), true, Agenda.EMPTY, ReadingSamples.reading(sessions));
    }
}
