package ro.clujit.innovationdays.ticketing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.OwingMessages;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketAddOn;
import ro.clujit.innovationdays.ticketing.TicketAddOns;
import ro.clujit.innovationdays.ticketing.TicketCodes;

/** Presents tickets with what goes with them. */
@ApplicationScoped
class TicketCards {

    private final TicketCodes codes;
    private final TicketAddOns addOns;
    private final Offers offers;
    private final Page page;

    TicketCards(TicketCodes codes, TicketAddOns addOns, Offers offers, Page page) {
        this.codes = codes;
        this.addOns = addOns;
        this.offers = offers;
        this.page = page;
    }

    String tokenOf(Registration registration) {
        return codes.tokenOf(registration);
    }

    TicketCard of(Ticket ticket) {
        return of(List.of(ticket)).get(0);
    }

    /** @param tickets of one edition */
    List<TicketCard> of(List<Ticket> tickets) {
        if (tickets.isEmpty()) {
            return List.of();
        }
        Language language = page.language();
        Map<UUID, List<OfferView>> offered = offers.addOns(
                tickets.get(0).edition(),
                tickets.stream().map(Ticket::ticketType).toList(),
                language);
        Map<UUID, String> chosen = new HashMap<>();
        for (TicketAddOn addOn : addOns.of(tickets)) {
            chosen.merge(addOn.ticket().id(), name(addOn, language), (some, more) -> some + ", " + more);
        }
        return tickets.stream()
                .map(ticket -> {
                    String names = chosen.getOrDefault(ticket.id(), "");
                    boolean isOffered = !offered.get(ticket.ticketType().id()).isEmpty();
                    return TicketCard.of(ticket, codes.tokenOf(ticket), names, isOffered || !names.isEmpty(), language);
                })
                .toList();
    }

    /** Whoever chose it after the registration was confirmed may still owe for it. */
    private String name(TicketAddOn addOn, Language language) {
        String name = addOn.ticketType().name(language);
        boolean isOwed = addOn.payUntil().isPresent() && !addOn.isPaid();
        return isOwed ? page.words(OwingMessages.class).unpaid(name) : name;
    }
}
