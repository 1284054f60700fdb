package ro.clujit.innovationdays.ticketing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.AddOnMessages;
import ro.clujit.innovationdays.ticketing.ChangeTerms;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offers;
import ro.clujit.innovationdays.ticketing.OwingMessages;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketAddOn;
import ro.clujit.innovationdays.ticketing.TicketAddOns;

/** Gathers what goes with a ticket that is there already, and what could. */
@ApplicationScoped
class AddOnViews {

    private final TicketAddOns addOns;
    private final Offers offers;
    private final ChangeTerms terms;
    private final Pricing pricing;
    private final Page page;

    AddOnViews(TicketAddOns addOns, Offers offers, ChangeTerms terms, Pricing pricing, Page page) {
        this.addOns = addOns;
        this.offers = offers;
        this.terms = terms;
        this.pricing = pricing;
        this.page = page;
    }

    @Transactional
    AddOnsView of(Ticket ticket, boolean isPayer, String done, String refusal, ChangeForms.At at) {
        Language language = page.language();
        Registration registration = ticket.registration();
        boolean isOwed = isPayer
                && registration.state().isPending()
                && !registration.total().isNothing();
        return new AddOnsView(
                ticket.calledIn(language),
                ticket.ticketType().name(language),
                ticket.state().isStanding() ? lines(ticket, isPayer) : List.of(),
                isOwed ? registration.owed().in(language) : "",
                isPayer ? pricing.transfer(registration, language) : null,
                ChangesViews.words(
                        terms.changeUntil(registration), ticket.edition().zone(), language),
                done,
                refusal,
                at.form(),
                at.back());
    }

    private List<AddOnLine> lines(Ticket ticket, boolean isPayer) {
        Map<UUID, TicketAddOn> chosen = new TreeMap<>();
        addOns.of(List.of(ticket))
                .forEach(addOn -> chosen.put(addOn.ticketType().id(), addOn));
        List<AddOnLine> lines = new ArrayList<>();
        offers.addOns(ticket.edition(), List.of(ticket.ticketType()), page.language())
                .get(ticket.ticketType().id())
                .forEach(offer -> {
                    TicketAddOn had = chosen.remove(offer.id());
                    lines.add(had == null ? offered(offer, ticket, isPayer) : had(had, isPayer));
                });
        // What no longer goes with such tickets is still theirs.
        chosen.values().forEach(addOn -> lines.add(had(addOn, isPayer)));
        return lines;
    }

    private AddOnLine had(TicketAddOn addOn, boolean isPayer) {
        Language language = page.language();
        AddOnMessages words = page.words(AddOnMessages.class);
        Registration registration = addOn.ticket().registration();
        boolean isPriced = !addOn.price().isNothing();
        boolean isInTime =
                (addOn.isPaid() ? terms.cancelUntil(registration) : terms.changeUntil(registration)).isPresent();
        String note = isPriced && !isPayer
                ? words.for_payer(registration.contactName())
                : addOn.isPaid() ? (isInTime ? words.drop_paid() : words.drop_over()) : waiting(addOn);
        return new AddOnLine(
                addOn.ticketType().id(),
                addOn.ticketType().name(language),
                addOn.ticketType().description(language),
                isPriced ? addOn.price().in(language) : "",
                true,
                isInTime && (isPayer || !isPriced),
                note);
    }

    private String waiting(TicketAddOn addOn) {
        return addOn.payUntil()
                .map(until -> page.words(OwingMessages.class)
                        .chosen_until(
                                LocalDates.until(until, addOn.ticket().edition().zone(), page.language())))
                .orElse("");
    }

    private AddOnLine offered(OfferView offer, Ticket ticket, boolean isPayer) {
        AddOnMessages words = page.words(AddOnMessages.class);
        Registration registration = ticket.registration();
        boolean isPriced = !offer.due().isNothing();
        boolean isInTime = terms.changeUntil(registration).isPresent();
        String note =
                switch (offer.availability()) {
                    case NOT_YET -> words.not_yet(offer.from());
                    case NO_LONGER, CLOSED -> words.no_longer();
                    case SOLD_OUT -> words.full();
                    default -> "";
                };
        if (note.isEmpty() && isPriced && !isPayer) {
            note = words.for_payer(registration.contactName());
        }
        boolean isOpen = isInTime && note.isEmpty();
        if (isOpen && isPriced && !registration.state().isPending()) {
            note = page.words(OwingMessages.class).before();
        }
        return new AddOnLine(offer.id(), offer.name(), offer.description(), offer.price(), false, isOpen, note);
    }
}
