package ro.clujit.innovationdays.site.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.checkin.Arrivals;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.ticketing.Audience;

/**
 * How an edition is doing.
 *
 * @param held places that somebody is filling the form in for at this moment
 * @param places in all quotas together
 * @param chart null while nobody has come
 */
public record DashboardView(
        EditionHeading edition,
        Arrivals.OfEdition arrivals,
        int held,
        int places,
        List<AudienceBar> audiences,
        ArrivalChart chart,
        List<GateLink> gates) {

    /** @param of the largest of them, which fills its bar */
    public record AudienceBar(Audience audience, long people, long of) {}

    public record GateLink(UUID id, String name) {}

    /** An edition to choose. */
    public record Choice(String slug, String name, boolean chosen) {}

    /** How much of those registered has come, in percent. */
    public String arrivedShare() {
        return arrivals.tickets() == 0
                ? "0"
                : String.valueOf(Math.round(100.0 * arrivals.arrived() / arrivals.tickets()));
    }
}
