package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.money.Currency;

/** Takes the places of workshops and dinners that go with tickets; within the caller's transaction. */
@ApplicationScoped
class AddingOn {

    /** @param price of the moment */
    record Choice(TicketType type, Price price) {}

    sealed interface Outcome {
        record Chosen(Map<UUID, Choice> prices) implements Outcome {}

        /** Nothing was taken. @param attendee whose choice is the matter, from 1 */
        record Refused(Refusal refusal, int attendee) implements Outcome {}
    }

    private final TicketTypes types;
    private final TicketAddOns addOns;
    private final Quotas quotas;
    private final Choosing choosing;

    AddingOn(TicketTypes types, TicketAddOns addOns, Quotas quotas, Choosing choosing) {
        this.types = types;
        this.addOns = addOns;
        this.quotas = quotas;
        this.choosing = choosing;
    }

    /** @param places the line of each attendee's place */
    Outcome choose(Edition edition, List<RegistrationLine> places, List<Attendee> attendees, Instant now) {
        Set<UUID> wanted = new HashSet<>();
        attendees.forEach(attendee -> wanted.addAll(attendee.addOns()));
        if (wanted.isEmpty()) {
            return new Outcome.Chosen(Map.of());
        }
        Map<UUID, Choice> found = new HashMap<>();
        List<TicketType> known = types.withQuotas(edition, wanted);
        Map<UUID, Price> listed = choosing.pricesOf(known, now);
        known.forEach(type -> found.put(type.id(), new Choice(type, listed.get(type.id()))));
        var taken = new Places();
        for (int i = 0; i < attendees.size(); i++) {
            for (UUID id : attendees.get(i).addOns()) {
                RegistrationLine place = places.get(i);
                if (!canBeHad(
                        found.get(id), place.ticketType(), place.price().list().currency(), now)) {
                    return new Outcome.Refused(Refusal.ADD_ON_NOT_OFFERED, i + 1);
                }
                taken.add(found.get(id).type(), 1);
            }
        }
        return quotas.take(taken.ofQuotas())
                ? new Outcome.Chosen(found)
                : new Outcome.Refused(Refusal.ADD_ON_FULL, firstWithFull(attendees, found));
    }

    private static boolean canBeHad(Choice choice, TicketType admission, Currency currency, Instant now) {
        return choice != null
                && !choice.type().quotaIds().isEmpty()
                && choice.type().goesWith(admission)
                && choice.type().closedBecause(now).isEmpty()
                && choice.price().list().currency() == currency;
    }

    /** What can still be chosen with a ticket that is there already, places apart; empty where it cannot. */
    Optional<Choice> offered(Ticket ticket, UUID type, Instant now) {
        return types.withQuotas(ticket.edition(), Set.of(type)).stream()
                .findFirst()
                .map(known -> new Choice(known, choosing.priceOf(known, now)))
                .filter(choice -> canBeHad(
                        choice,
                        ticket.ticketType(),
                        ticket.registration().total().currency(),
                        now));
    }

    /** @return empty when no place is left, or others wait for one */
    Optional<TicketAddOn> add(Ticket ticket, Choice choice) {
        TicketType type = choice.type();
        boolean isLeft = !type.quotas().isEmpty()
                && choosing.waitedFor(List.of(type)).isEmpty()
                && quotas.take(new Places().add(type, 1).ofQuotas());
        return isLeft
                ? Optional.of(add(ticket, Set.of(type.id()), Map.of(type.id(), choice))
                        .get(0))
                : Optional.empty();
    }

    private int firstWithFull(List<Attendee> attendees, Map<UUID, Choice> found) {
        for (int i = 0; i < attendees.size(); i++) {
            if (attendees.get(i).addOns().stream()
                    .anyMatch(id -> quotas.free(found.get(id).type().id()) < 1)) {
                return i + 1;
            }
        }
        return attendees.size();
    }

    List<TicketAddOn> add(Ticket ticket, Set<UUID> wanted, Map<UUID, Choice> choices) {
        List<TicketAddOn> added = wanted.stream()
                .map(choices::get)
                .map(choice -> new TicketAddOn(ticket, choice.type(), choice.price(), ticket.state()))
                .toList();
        addOns.persist(added);
        return added;
    }
}
