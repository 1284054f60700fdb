package ro.clujit.innovationdays.badge.wallet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.Ticket;

/**
 * A ticket as a wallet shows it.
 *
 * @param serial another for a reissued ticket, whose old code is no longer good
 * @param event the edition, for whoever has several of its tickets
 * @param dates in words; empty while they are not announced
 * @param begins when its doors open; empty while that is not announced
 * @param code what the QR says
 */
record Pass(
        String serial,
        UUID event,
        String edition,
        String dates,
        String place,
        Optional<Instant> begins,
        String name,
        String type,
        String organisation,
        String code,
        String shortCode,
        Language language) {

    static Pass of(Ticket ticket, String code) {
        Edition edition = ticket.edition();
        Language language = ticket.registration().language();
        return new Pass(
                ticket.id() + "." + ticket.issue(),
                edition.id(),
                edition.name(language),
                edition.startsOn()
                        .map(from -> LocalDates.range(from, edition.endsOn().orElse(from), language))
                        .orElse(""),
                edition.venue().isEmpty() ? edition.city() : edition.venue() + ", " + edition.city(),
                edition.startsOn().flatMap(day -> edition.opensAt()
                        .map(time -> day.atTime(time).atZone(edition.zone()).toInstant())),
                ticket.calledIn(language),
                ticket.ticketType().name(language),
                ticket.organisation(),
                code,
                ticket.shortCodeInGroups(),
                language);
    }
}
