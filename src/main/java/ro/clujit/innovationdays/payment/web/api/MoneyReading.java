package ro.clujit.innovationdays.payment.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.payment.PaymentState;
import ro.clujit.innovationdays.payment.Payments;
import ro.clujit.innovationdays.payment.References;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;

/** Reads an edition's money as it is at that moment. */
@ApplicationScoped
class MoneyReading {

    /** Of what was booked; the rest is history. */
    private static final int LATEST = 200;

    private final Editions editions;
    private final Payments payments;
    private final Registrations registrations;

    MoneyReading(Editions editions, Payments payments, Registrations registrations) {
        this.editions = editions;
        this.payments = payments;
        this.registrations = registrations;
    }

    Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<PaymentDocument> payments(String edition, PaymentState state) {
        Edition found = edition(edition);
        return Stream.concat(payments.open(found).stream(), payments.settled(found, LATEST).stream())
                .filter(payment -> state == null || payment.state() == state)
                .map(PaymentDocument::of)
                .toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PaymentDocument payment(String edition, UUID id) {
        UUID editionId = edition(edition).id();
        return payments.find("id = ?1 and edition.id = ?2", id, editionId)
                .firstResultOptional()
                .map(PaymentDocument::of)
                .orElseThrow(NotFoundException::new);
    }

    /** Those that wait for their money, the most urgent first. */
    List<Registration> owing(String edition) {
        return registrations.owing(edition(edition));
    }

    /** By its id, or by its payment reference as somebody wrote it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Registration> registration(String edition, UUID id, String reference) {
        UUID editionId = edition(edition).id();
        Optional<Registration> found =
                id == null ? References.typed(reference).flatMap(this::byReference) : registrations.withEdition(id);
        return found.filter(one -> one.edition().id().equals(editionId));
    }

    private Optional<Registration> byReference(String reference) {
        return registrations
                .find("from Registration r join fetch r.edition where r.paymentReference = ?1", reference)
                .firstResultOptional();
    }
}
