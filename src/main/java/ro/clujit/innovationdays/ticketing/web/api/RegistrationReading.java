package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.ticketing.Changed;
import ro.clujit.innovationdays.ticketing.GivingUp;
import ro.clujit.innovationdays.ticketing.RegisteringAtOnce;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** Reads registrations as they are at that moment, each time in a transaction of its own. */
@ApplicationScoped
class RegistrationReading {

    private final Registrations registrations;
    private final TicketTypes types;
    private final RegistrationDocuments documents;
    private final GivingUp givingUp;

    RegistrationReading(
            Registrations registrations, TicketTypes types, RegistrationDocuments documents, GivingUp givingUp) {
        this.registrations = registrations;
        this.types = types;
        this.documents = documents;
        this.givingUp = givingUp;
    }

    /** @throws NotFoundException when no registration has this token */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    RegistrationDocument byToken(String token) {
        return documents.of(found(token));
    }

    /** Of what was committed just now, which need not be read. */
    RegistrationDocument of(RegisteringAtOnce.Made made) {
        return documents.of(made);
    }

    /** With its edition. @throws NotFoundException as {@link #byToken} does */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Registration registration(String token) {
        return found(token);
    }

    /** Those of the edition, in the order that places are in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> inOrder(Edition edition, Collection<UUID> wanted) {
        return types.of(edition).stream()
                .map(TicketType::id)
                .filter(wanted::contains)
                .toList();
    }

    /** @return false when the edition's terms no longer let attendees do it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean cancel(String token) {
        return givingUp.giveUp(found(token).id(), null).orElseThrow() == Changed.DONE;
    }

    private Registration found(String token) {
        return registrations.byToken(token).orElseThrow(NotFoundException::new);
    }
}
