package ro.clujit.innovationdays.sponsor.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.locale.Language;

/** Thirty days of counts as a page shows them. */
class CountsViewTest {

    private static final LocalDate TODAY = LocalDate.of(2090, 4, 20);

    private static CountsView view(Count... counts) {
        return CountsView.of(UUID.randomUUID(), List.of(counts), TODAY, Language.en);
    }

    @Test
    void addsUpThirtyDaysWithTodayAndEverything() {
        CountsView view = view(
                new Count(TODAY.minusDays(30), CountKind.SEEN_IN_LIST, 100),
                new Count(TODAY.minusDays(29), CountKind.SEEN_IN_LIST, 20),
                new Count(TODAY, CountKind.SEEN_ON_PAGE, 3),
                new Count(TODAY, CountKind.CLICKED, 2));
        assertThat(view.seen().lately()).isEqualTo(23);
        assertThat(view.seen().all()).isEqualTo(123);
        assertThat(view.clicked().all()).isEqualTo(2);
        assertThat(view.bars()).hasSize(30);
        assertThat(view.bars().get(0).seen()).isEqualTo(20);
        assertThat(view.firstDay()).isEqualTo("22 Mar");
        assertThat(view.peak()).isEqualTo(20);
        assertThat(view.days()).extracting(CountsView.Bar::day).containsExactly("20 Apr", "22 Mar");
    }

    @Test
    void drawsTheBusiestDayHighestAndNoDayOfWhichThereIsNothing() {
        CountsView view = view(
                new Count(TODAY.minusDays(1), CountKind.SEEN_IN_LIST, 1000),
                new Count(TODAY, CountKind.SEEN_IN_LIST, 1));
        assertThat(view.bars()).filteredOn(CountsView.Bar::highest).hasSize(1);
        assertThat(view.bars().get(28).height()).isEqualTo(62);
        assertThat(view.bars().get(28).y()).isPositive();
        assertThat(view.bars().get(29).height()).isEqualTo(1);
        assertThat(view.bars().get(27).height()).isZero();
    }

    @Test
    void saysSoWhereNobodySawIt() {
        assertThat(view().isAny()).isFalse();
        assertThat(view().bars()).allMatch(bar -> bar.height() == 0);
        assertThat(view(new Count(TODAY.minusDays(60), CountKind.CLICKED, 1)).isAny())
                .isTrue();
    }
}
