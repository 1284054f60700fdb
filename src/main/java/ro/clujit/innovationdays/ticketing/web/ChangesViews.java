package ro.clujit.innovationdays.ticketing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.ticketing.ChangeTerms;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Gathers what whoever registered can change. */
@ApplicationScoped
class ChangesViews {

    private final Tickets tickets;
    private final TicketCards cards;
    private final ChangeTerms terms;
    private final PublicAddress address;
    private final Page page;

    ChangesViews(Tickets tickets, TicketCards cards, ChangeTerms terms, PublicAddress address, Page page) {
        this.tickets = tickets;
        this.cards = cards;
        this.terms = terms;
        this.address = address;
        this.page = page;
    }

    ChangesView of(Registration registration, String done) {
        return new ChangesView(
                cards.tokenOf(registration),
                address.of("/" + page.lang() + "/tickets/"),
                cards(registration),
                words(terms.changeUntil(registration), registration),
                words(terms.cancelUntil(registration), registration),
                done == null ? "" : done,
                registration.language() == Language.ro);
    }

    String tokenOf(Registration registration) {
        return cards.tokenOf(registration);
    }

    List<TicketCard> cards(Registration registration) {
        return cards.of(tickets.of(registration));
    }

    private String words(Optional<Instant> until, Registration registration) {
        return words(until, registration.edition().zone(), page.language());
    }

    /** Until when something can be changed; empty where it cannot, or no longer. */
    static String words(Optional<Instant> until, ZoneId zone, Language language) {
        return until.map(at -> at.equals(Instant.MAX) ? "\u2026" : LocalDates.until(at, zone, language))
                .orElse("");
    }
}
