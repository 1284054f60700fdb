package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ro.clujit.innovationdays.platform.database.OrderedIds;
import ro.clujit.innovationdays.platform.money.Money;

/**
 * Makes the tickets of a registration whose details are given, with what goes with them. They are written down by
 * themselves, once it is known how they stand: what is changed after that is another statement for each.
 */
@ApplicationScoped
class Issuing {

    sealed interface Outcome {
        /**
         * Not yet written down.
         *
         * @param attendees of the tickets, in their order
         * @param addOns whose places were taken, by their ids
         * @param total what is to be paid
         */
        record Issued(List<Ticket> tickets, List<Attendee> attendees, Map<UUID, AddingOn.Choice> addOns, Money total)
                implements Outcome {}

        /** Nothing was made. @param attendee from 1 */
        record Refused(Refusal refusal, int attendee) implements Outcome {}
    }

    private final Tickets tickets;
    private final Consents consents;
    private final TicketCodes codes;
    private final AddingOn addingOn;
    private final DomainRates rates;

    Issuing(Tickets tickets, Consents consents, TicketCodes codes, AddingOn addingOn, DomainRates rates) {
        this.tickets = tickets;
        this.consents = consents;
        this.codes = codes;
        this.addingOn = addingOn;
        this.rates = rates;
    }

    Outcome issue(Registration registration, List<RegistrationLine> lines, Requested requested, Instant now) {
        List<RegistrationLine> places = oneByOne(lines);
        List<Attendee> attendees = requested.attendees();
        for (int i = 0; i < places.size(); i++) {
            Optional<Refusal> refusal = refusal(places.get(i).ticketType(), attendees.get(i));
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get(), i + 1);
            }
        }
        int stranger = rates.firstStranger(registration, places, requested);
        if (stranger > 0) {
            return new Outcome.Refused(Refusal.CODE_NOT_FOR_YOU, stranger);
        }
        List<DomainRates.Rate> reduced = rates.of(registration, places, attendees);
        var chosen = addingOn.choose(registration.edition(), places, attendees, now);
        if (chosen instanceof AddingOn.Outcome.Refused refused) {
            rates.giveBack(reduced);
            return new Outcome.Refused(refused.refusal(), refused.attendee());
        }
        return issue(
                registration,
                priced(registration, places, reduced),
                attendees,
                ((AddingOn.Outcome.Chosen) chosen).prices(),
                now);
    }

    /** @param code whose use the place is; null without one */
    private record Place(TicketType type, Price price, UUID code) {}

    private static List<Place> priced(
            Registration registration, List<RegistrationLine> places, List<DomainRates.Rate> reduced) {
        UUID own = registration.codeId().orElse(null);
        return IntStream.range(0, places.size())
                .mapToObj(i -> {
                    RegistrationLine line = places.get(i);
                    DomainRates.Rate rate = reduced.get(i);
                    return rate == null
                            ? new Place(line.ticketType(), line.price(), line.isByCode() ? own : null)
                            : new Place(line.ticketType(), rate.price(), rate.code());
                })
                .toList();
    }

    private Outcome issue(
            Registration registration,
            List<Place> places,
            List<Attendee> attendees,
            Map<UUID, AddingOn.Choice> addOns,
            Instant now) {
        List<Ticket> issued = new ArrayList<>();
        Money total = Money.nothing(registration.total().currency());
        for (Attendee attendee : attendees) {
            Place place = places.get(issued.size());
            var ticket = new Ticket(OrderedIds.next(), registration, place.type(), issued.size() + 1, attendee, now);
            ticket.cost(place.price(), place.code());
            ticket.giveShortCode(codes.shortCode());
            codes.seal(ticket);
            issued.add(ticket);
            total = total.plus(place.price().due());
            for (UUID addOn : attendee.addOns()) {
                total = total.plus(addOns.get(addOn).price().due());
            }
        }
        return new Outcome.Issued(issued, attendees, addOns, total);
    }

    /** After their registration, and as the tickets stand now; once. */
    void write(Outcome.Issued issued, Instant now) {
        for (int i = 0; i < issued.tickets().size(); i++) {
            Ticket ticket = issued.tickets().get(i);
            Attendee attendee = issued.attendees().get(i);
            tickets.persist(ticket);
            attendee.consents().forEach(purpose -> consents.persist(new Consent(ticket.id(), purpose, now)));
            addingOn.add(ticket, attendee.addOns(), issued.addOns());
        }
    }

    private static Optional<Refusal> refusal(TicketType type, Attendee attendee) {
        boolean isForOthers = !attendee.isToBeAsked()
                && type.audience()
                        .filter(audience -> audience != attendee.audience())
                        .isPresent();
        return isForOthers ? Optional.of(Refusal.WRONG_AUDIENCE) : Optional.empty();
    }

    /** A line for each place. */
    static List<RegistrationLine> oneByOne(List<RegistrationLine> lines) {
        return lines.stream()
                .flatMap(line -> Collections.nCopies(line.places(), line).stream())
                .toList();
    }
}
