package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Decides whether what somebody would like can be had, and what it costs: all rules except how many are left. */
@ApplicationScoped
class Choosing {

    sealed interface Outcome {
        record Chosen(Choice choice) implements Outcome {}

        record Refused(Refusal refusal, int left, UUID ticketType) implements Outcome {}
    }

    private final TicketTypes types;
    private final VatRates vat;
    private final Codes codes;
    private final Waiting waiting;

    Choosing(TicketTypes types, VatRates vat, Codes codes, Waiting waiting) {
        this.types = types;
        this.vat = vat;
        this.codes = codes;
        this.waiting = waiting;
    }

    Codes codes() {
        return codes;
    }

    Outcome choose(HoldRequest request, Instant now) {
        if (request.places() < 1 || request.places() > TicketType.MOST_PLACES) {
            return new Outcome.Refused(Refusal.WRONG_NUMBER, TicketType.MOST_PLACES, null);
        }
        Optional<Code> code =
                request.code().isBlank() ? Optional.empty() : codes.find(request.edition(), request.code());
        if (!request.code().isBlank()) {
            Optional<Refusal> refusal =
                    code.map(known -> known.closedBecause(now)).orElse(Optional.of(Refusal.CODE_UNKNOWN));
            if (refusal.isPresent()) {
                return new Outcome.Refused(refusal.get(), 0, null);
            }
        }
        return choose(
                request, types.withQuotas(request.edition(), request.wanted().keySet()), code, now);
    }

    private Outcome choose(HoldRequest request, List<TicketType> found, Optional<Code> code, Instant now) {
        if (found.size() != request.wanted().size()) {
            return new Outcome.Refused(Refusal.NO_LONGER_ON_OFFER, 0, null);
        }
        var items = new ArrayList<Choice.Item>();
        Map<UUID, Price> listed = pricesOf(found, now);
        for (TicketType type : found) {
            int places = request.wanted().get(type.id());
            boolean isByCode = code.filter(known -> known.isGoodFor(type.id())).isPresent();
            Optional<Code> ofType = isByCode ? code : Optional.empty();
            Optional<Refusal> refusal = refusal(type, places, ofType, now);
            if (refusal.isPresent()) {
                int left = refusal.get() == Refusal.WRONG_NUMBER ? type.mostPerRegistration() : 0;
                return new Outcome.Refused(refusal.get(), left, type.id());
            }
            Price price = listed.get(type.id());
            items.add(new Choice.Item(
                    type, places, ofType.map(known -> known.applied(price)).orElse(price), isByCode));
        }
        if (items.stream()
                        .map(item -> item.price().list().currency())
                        .distinct()
                        .count()
                > 1) {
            return new Outcome.Refused(Refusal.TWO_CURRENCIES, 0, null);
        }
        if (code.isPresent() && items.stream().noneMatch(Choice.Item::isByCode)) {
            return new Outcome.Refused(Refusal.CODE_NOT_FOR_THESE, 0, null);
        }
        return new Outcome.Chosen(new Choice(items, code));
    }

    /** @param code the one that is good for this type */
    private static Optional<Refusal> refusal(TicketType type, int places, Optional<Code> code, Instant now) {
        Optional<Refusal> closed = type.closedBecause(now);
        if (closed.isPresent()) {
            return closed;
        }
        if (type.kind() != TicketKind.ADMISSION) {
            return Optional.of(Refusal.NO_LONGER_ON_OFFER);
        }
        if (type.isWithCodeOnly() && code.filter(Code::unlocks).isEmpty()) {
            return Optional.of(Refusal.CODE_NEEDED);
        }
        if (places < type.leastPerRegistration() || places > type.mostPerRegistration()) {
            return Optional.of(Refusal.WRONG_NUMBER);
        }
        // Whoever has a place held back by a code takes it from nobody.
        return type.isWaitedFor() && code.filter(Code::reserves).isEmpty()
                ? Optional.of(Refusal.OTHERS_WAIT)
                : Optional.empty();
    }

    /** @return the ids of those that others wait for, who come first */
    Set<UUID> waitedFor(Collection<TicketType> types) {
        return waiting.waitedFor(types.stream().map(TicketType::id).collect(Collectors.toSet()));
    }

    Price priceOf(TicketType type, Instant now) {
        return pricesOf(List.of(type), now).get(type.id());
    }

    /** As listed at that moment, by the ids of the types. @param types of one edition */
    Map<UUID, Price> pricesOf(Collection<TicketType> types, Instant now) {
        Map<UUID, Price> prices = new HashMap<>();
        Map<Vat, Integer> rates = Map.of();
        for (TicketType type : types) {
            if (rates.isEmpty() && !type.price().isNothing()) {
                rates = vat.on(LocalDate.ofInstant(now, type.edition().zone()));
            }
            prices.put(type.id(), Price.listed(type.price(), type.price().isNothing() ? 0 : rates.get(type.vat())));
        }
        return prices;
    }
}
