package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
        for (TicketType type : found) {
            int places = request.wanted().get(type.id());
            boolean isByCode = code.filter(known -> known.isGoodFor(type.id())).isPresent();
            Optional<Outcome> refused = refusal(type, places, isByCode ? code : Optional.empty(), now);
            if (refused.isPresent()) {
                return refused.get();
            }
            Price listed = priceOf(type, now);
            items.add(
                    new Choice.Item(type, places, isByCode ? code.orElseThrow().applied(listed) : listed, isByCode));
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
    private Optional<Outcome> refusal(TicketType type, int places, Optional<Code> code, Instant now) {
        Optional<Refusal> closed = type.closedBecause(now);
        if (closed.isPresent() || type.kind() != TicketKind.ADMISSION) {
            return Optional.of(new Outcome.Refused(closed.orElse(Refusal.NO_LONGER_ON_OFFER), 0, type.id()));
        }
        if (type.isWithCodeOnly() && code.filter(Code::unlocks).isEmpty()) {
            return Optional.of(new Outcome.Refused(Refusal.CODE_NEEDED, 0, type.id()));
        }
        if (places < type.leastPerRegistration() || places > type.mostPerRegistration()) {
            return Optional.of(new Outcome.Refused(Refusal.WRONG_NUMBER, type.mostPerRegistration(), type.id()));
        }
        // Whoever has a place held back by a code takes it from nobody.
        return code.filter(Code::reserves).isEmpty() && isOthersTurn(type)
                ? Optional.of(new Outcome.Refused(Refusal.OTHERS_WAIT, 0, type.id()))
                : Optional.empty();
    }

    boolean isOthersTurn(TicketType type) {
        return waiting.isAheadFor(type.id());
    }

    /** As listed at that moment. */
    Price priceOf(TicketType type, Instant now) {
        return Price.listed(
                type.price(),
                type.price().isNothing()
                        ? 0
                        : vat.rateOf(
                                type.vat(),
                                LocalDate.ofInstant(now, type.edition().zone())));
    }
}
