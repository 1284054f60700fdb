package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Cancelling by whoever registered, as long as the edition's terms allow it. */
@ApplicationScoped
public class GivingUp {

    private final Registrations registrations;
    private final Cancelling cancelling;
    private final ChangeTerms terms;

    GivingUp(Registrations registrations, Cancelling cancelling, ChangeTerms terms) {
        this.registrations = registrations;
        this.cancelling = cancelling;
        this.terms = terms;
    }

    /**
     * @param ticketId null for all of them
     * @return empty when there is no such registration
     */
    @Transactional
    public Optional<Changed> giveUp(UUID registrationId, UUID ticketId) {
        return registrations.lock(registrationId).map(registration -> {
            if (registration.state() == RegistrationState.CANCELLED) {
                return Changed.DONE;
            }
            if (terms.cancelUntil(registration).isEmpty()) {
                return Changed.TOO_LATE;
            }
            if (ticketId == null) {
                cancelling.registration(registrationId, Actor.HOLDER, true);
            } else {
                cancelling.ticket(registrationId, ticketId, Actor.HOLDER, true);
            }
            return Changed.DONE;
        });
    }
}
