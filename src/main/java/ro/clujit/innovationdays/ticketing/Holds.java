package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.database.OrderedIds;

/**
 * Takes what a hold needs, first the uses of its code and then the places of its quotas, and writes it down; within the
 * caller's transaction.
 */
@ApplicationScoped
class Holds {

    private final Registrations registrations;
    private final Quotas quotas;
    private final Codes codes;
    private final TicketCodes tokens;
    private final HoldTerms terms;

    Holds(Registrations registrations, Quotas quotas, Codes codes, TicketCodes tokens, HoldTerms terms) {
        this.registrations = registrations;
        this.quotas = quotas;
        this.codes = codes;
        this.tokens = tokens;
        this.terms = terms;
    }

    /**
     * All of it or nothing.
     *
     * @return what is missing, {@link Refusal#CODE_USED_UP} or {@link Refusal#SOLD_OUT}; empty when it was taken
     */
    Optional<Refusal> take(Choice choice) {
        Optional<Code> code = choice.code();
        if (code.isPresent() && !codes.use(code.get().id(), choice.codePlaces())) {
            return Optional.of(Refusal.CODE_USED_UP);
        }
        if (quotas.take(choice.placesFromQuotas().ofQuotas())) {
            return Optional.empty();
        }
        giveBackUses(choice);
        return Optional.of(Refusal.SOLD_OUT);
    }

    /** What {@link #take} took just now. */
    void giveBack(Choice choice) {
        giveBackUses(choice);
        quotas.giveBack(choice.placesFromQuotas().ofQuotas());
    }

    private void giveBackUses(Choice choice) {
        choice.code().ifPresent(code -> codes.giveBack(code.id(), choice.codePlaces(), terms.now()));
    }

    Instant now() {
        return terms.now();
    }

    /** As the database has it now. */
    int free(TicketType type) {
        return quotas.free(type.id());
    }

    /** @return empty when somebody else has written one with its key meanwhile */
    Optional<Registration> write(HoldRequest request, Choice choice, boolean needsApproval) {
        Registration registration = make(request, choice, needsApproval);
        return registrations.add(registration, choice.linesOf(registration))
                ? Optional.of(registration)
                : Optional.empty();
    }

    /** What {@link #write} would write. */
    Registration make(HoldRequest request, Choice choice, boolean needsApproval) {
        Instant now = terms.now();
        UUID id = OrderedIds.next();
        var registration = new Registration(
                id, tokens.registrationTokenDigest(id), request, choice.currency(), needsApproval, now);
        registration.holdFor(terms.hold(), now);
        choice.code().ifPresent(code -> registration.goBy(code.id(), choice.codePlaces()));
        return registration;
    }
}
