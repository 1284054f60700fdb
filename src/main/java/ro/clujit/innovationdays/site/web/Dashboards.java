package ro.clujit.innovationdays.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ro.clujit.innovationdays.checkin.ArrivalTimes;
import ro.clujit.innovationdays.checkin.Arrivals;
import ro.clujit.innovationdays.checkin.Gates;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Quota;
import ro.clujit.innovationdays.ticketing.Quotas;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Gathers from the features what a dashboard shows. */
@ApplicationScoped
class Dashboards {

    private final Arrivals arrivals;
    private final ArrivalTimes times;
    private final Quotas quotas;
    private final Tickets tickets;
    private final Gates gates;

    Dashboards(Arrivals arrivals, ArrivalTimes times, Quotas quotas, Tickets tickets, Gates gates) {
        this.arrivals = arrivals;
        this.times = times;
        this.quotas = quotas;
        this.tickets = tickets;
        this.gates = gates;
    }

    DashboardView of(Edition edition, Language language) {
        List<Quota> limits = quotas.of(edition);
        Arrivals.OfEdition counted = arrivals.of(edition.id());
        int taken = limits.stream().mapToInt(Quota::taken).sum();
        return new DashboardView(
                EditionHeading.of(edition, language),
                counted,
                (int) Math.max(0, taken - counted.tickets()),
                limits.stream().mapToInt(Quota::size).sum(),
                audiences(edition),
                times.latestDay(edition)
                        .map(day -> ArrivalChart.of(day, edition.zone(), language))
                        .orElse(null),
                gates.of(edition).stream()
                        .map(gate -> new DashboardView.GateLink(gate.id(), gate.name(language)))
                        .toList());
    }

    private List<DashboardView.AudienceBar> audiences(Edition edition) {
        var counted = tickets.byAudience(edition);
        long largest =
                counted.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return counted.entrySet().stream()
                .map(entry -> new DashboardView.AudienceBar(entry.getKey(), entry.getValue(), largest))
                .toList();
    }
}
