package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;

/** Holds places while somebody fills in the form, and lets go of them when the time is over. */
@ApplicationScoped
public class Holding {

    /** What came of asking for places. */
    public sealed interface Outcome {
        /** @param token what the registration's address ends with */
        record Held(String token) implements Outcome {}

        /** @param left how many places there are, for {@link Refusal#TOO_FEW_LEFT} */
        record Refused(Refusal refusal, int left) implements Outcome {}
    }

    private final TicketTypes types;
    private final Quotas quotas;
    private final Registrations registrations;
    private final TicketCodes codes;
    private final HoldTerms terms;

    Holding(TicketTypes types, Quotas quotas, Registrations registrations, TicketCodes codes, HoldTerms terms) {
        this.types = types;
        this.quotas = quotas;
        this.registrations = registrations;
        this.codes = codes;
        this.terms = terms;
    }

    /**
     * @param holdKey made by the form; asking again with it answers with the same registration
     * @return empty when there is no such ticket type
     */
    @Transactional
    public Optional<Outcome> hold(UUID ticketTypeId, int places, UUID holdKey, Language language) {
        Instant now = terms.now();
        Optional<Registration> before = registrations.byHoldKey(holdKey);
        if (before.isPresent()) {
            return Optional.of(new Outcome.Held(codes.tokenOf(before.get())));
        }
        return types.withEdition(ticketTypeId).map(type -> {
            Optional<Refusal> closed = type.closedBecause(now);
            if (closed.isPresent()) {
                return new Outcome.Refused(closed.get(), 0);
            }
            if (places < 1 || places > type.mostPerRegistration()) {
                return new Outcome.Refused(Refusal.WRONG_NUMBER, type.mostPerRegistration());
            }
            return takePlaces(type.quota().id(), places, now).orElseGet(() -> {
                UUID id = UUID.randomUUID();
                var registration =
                        new Registration(id, codes.registrationTokenDigest(id), holdKey, type, places, language, now);
                registration.holdFor(terms.hold(), now);
                if (!registrations.add(registration)) {
                    // The same form was sent twice at once, and the other was first.
                    quotas.giveBack(type.quota().id(), places);
                    return new Outcome.Held(
                            codes.tokenOf(registrations.byHoldKey(holdKey).orElseThrow()));
                }
                return new Outcome.Held(codes.tokenOf(registration));
            });
        });
    }

    /**
     * Starts the time anew. A hold that has ended is taken up again if its places are still there.
     *
     * @return the refusal, if any; empty too when the registration is no longer waiting to be confirmed
     */
    @Transactional
    public Optional<Refusal> extend(String token) {
        return registrations.lockByToken(token).flatMap(registration -> renew(registration, terms.now()));
    }

    /** Gives the places back at once. */
    @Transactional
    public void letGo(String token) {
        registrations
                .lockByToken(token)
                .filter(registration -> registration.state() == RegistrationState.HELD)
                .ifPresent(registration -> {
                    quotas.giveBack(registration.quotaId(), registration.places());
                    registration.expire();
                });
    }

    /** Within the caller's transaction, on a locked registration. */
    Optional<Refusal> renew(Registration registration, Instant now) {
        if (registration.state() == RegistrationState.CONFIRMED
                || registration.state() == RegistrationState.CANCELLED) {
            return Optional.empty();
        }
        Optional<Refusal> closed = registration.ticketType().closedBecause(now);
        if (closed.isPresent()) {
            return closed;
        }
        if (registration.state() == RegistrationState.EXPIRED
                && takePlaces(registration.quotaId(), registration.places(), now)
                        .isPresent()) {
            return Optional.of(Refusal.HOLD_ENDED);
        }
        registration.holdFor(terms.hold(), now);
        return Optional.empty();
    }

    /** @return why not; empty when the places were taken */
    private Optional<Outcome> takePlaces(UUID quota, int places, Instant now) {
        if (quotas.take(quota, places) || quotas.endHolds(now) > 0 && quotas.take(quota, places)) {
            return Optional.empty();
        }
        int left = quotas.free(quota);
        return Optional.of(new Outcome.Refused(left > 0 ? Refusal.TOO_FEW_LEFT : Refusal.SOLD_OUT, left));
    }
}
