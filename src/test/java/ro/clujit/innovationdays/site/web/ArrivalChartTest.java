package ro.clujit.innovationdays.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.checkin.ArrivalTimes.Day;
import ro.clujit.innovationdays.checkin.ArrivalTimes.Quarter;
import ro.clujit.innovationdays.platform.locale.Language;

class ArrivalChartTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");
    private static final LocalDate DAY = LocalDate.of(2090, 4, 20);
    private static final Instant SIX = Instant.parse("2090-04-20T06:00:00Z");

    @Test
    void drawsAnEmptyPlaceForAQuarterWithoutArrivals() {
        var chart = of(new Quarter(SIX, 4), new Quarter(SIX.plusSeconds(1800), 8));
        assertThat(chart.bars()).extracting(ArrivalChart.Bar::time).containsExactly("09:00", "09:15", "09:30");
        assertThat(chart.bars()).extracting(ArrivalChart.Bar::people).containsExactly(4L, 0L, 8L);
        assertThat(chart.bars()).extracting(ArrivalChart.Bar::highest).containsExactly(false, false, true);
        assertThat(chart.bars().get(2).height())
                .isEqualTo(2 * chart.bars().get(0).height());
        assertThat(chart.peakAt()).isEqualTo("09:30");
        assertThat(chart.day()).isEqualTo("Thursday 20 April 2090");
    }

    @Test
    void keepsEveryBarAndWordWithinThePicture() {
        var quarters = IntStream.range(0, 96)
                .mapToObj(i -> new Quarter(SIX.plusSeconds(900L * i), 1 + i % 7))
                .toArray(Quarter[]::new);
        var chart = of(quarters);
        assertThat(chart.bars()).hasSize(96).allSatisfy(bar -> {
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(chart.width());
            assertThat(bar.y()).isGreaterThanOrEqualTo(12);
            assertThat(bar.y() + bar.height()).isLessThanOrEqualTo(chart.base() + 0.2);
        });
        for (int i = 1; i < chart.ticks().size(); i++) {
            assertThat(chart.ticks().get(i).x() - chart.ticks().get(i - 1).x()).isGreaterThanOrEqualTo(42);
        }
    }

    private static ArrivalChart of(Quarter... quarters) {
        return ArrivalChart.of(new Day(DAY, List.of(quarters)), ZONE, Language.en);
    }
}
