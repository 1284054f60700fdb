package ro.clujit.innovationdays.payment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Paying;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;

/** Books a line of a statement, once: whichever statement it stands in and however many book it at the same moment. */
@ApplicationScoped
public class BookingLine {

    /** What became of a line. */
    public enum Finding {
        CONFIRMED,
        /** The line was booked before. */
        KNOWN,
        /** An organiser had seen this money before the statement came. */
        KNOWN_BY_HAND,
        /** Left out, as the organiser asked. */
        LEFT_OUT,
        UNKNOWN_REFERENCE,
        WRONG_AMOUNT,
        NOT_DUE,
        NOT_OWED,
        NO_PLACE_LEFT,
        CANCELLED;

        /** Whether somebody has to look at the money. */
        public boolean isOpen() {
            return ordinal() >= UNKNOWN_REFERENCE.ordinal();
        }
    }

    /** @param registration whose reference the line names; empty without one */
    public record Booked(Finding finding, Optional<Registration> registration) {}

    /**
     * A line to be booked.
     *
     * @param digest what tells it apart from all others
     * @param references what on it could be references
     */
    public record Line(Received received, byte[] digest, Set<String> references) {
        public Line {
            references = Set.copyOf(references);
        }
    }

    private final Payments payments;
    private final Registrations registrations;
    private final Paying paying;

    BookingLine(Payments payments, Registrations registrations, Paying paying) {
        this.payments = payments;
        this.registrations = registrations;
        this.paying = paying;
    }

    /**
     * In a transaction of its own.
     *
     * @param edition that an unknown line is written down with; a known reference goes with its own
     * @param inEarnest otherwise all of it is taken back: it was only to be known what would come of it
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Booked book(Edition edition, Line line, boolean keepsUnknown, Actor by, boolean inEarnest) {
        Booked booked = book(edition, line, keepsUnknown, by);
        if (!inEarnest) {
            payments.flush();
            QuarkusTransaction.setRollbackOnly();
        }
        return booked;
    }

    private Booked book(Edition edition, Line line, boolean keepsUnknown, Actor by) {
        Optional<Registration> registration = registrationOf(line.references());
        if (registration.isEmpty() && !keepsUnknown) {
            return new Booked(Finding.LEFT_OUT, registration);
        }
        Edition with = registration.map(Registration::edition).orElse(edition);
        Optional<Payment> added = payments.addLine(with, line.received(), line.digest(), by.name());
        if (added.isEmpty()) {
            return new Booked(Finding.KNOWN, registration);
        }
        Finding finding = registration
                .map(found -> book(added.get(), found, line, by))
                .orElseGet(() -> {
                    added.get().turnOut(null, PaymentProblem.UNKNOWN_REFERENCE);
                    return Finding.UNKNOWN_REFERENCE;
                });
        return new Booked(finding, registration);
    }

    private Finding book(Payment payment, Registration registration, Line line, Actor by) {
        payments.getEntityManager().lock(registration, LockModeType.PESSIMISTIC_WRITE);
        // Before anything else: what was chosen since may cost as much as what this money was for.
        if (payments.passLine(payment, registration, line.digest())) {
            return Finding.KNOWN_BY_HAND;
        }
        Paying.Outcome outcome =
                paying.paid(registration.id(), line.received().amount(), by).orElseThrow();
        payment.turnOut(registration, PaymentProblem.of(outcome).orElse(null));
        return Finding.valueOf(outcome.name());
    }

    private Optional<Registration> registrationOf(Set<String> references) {
        return references.isEmpty()
                ? Optional.empty()
                : registrations
                        .find("from Registration r join fetch r.edition where r.paymentReference in ?1", references)
                        .firstResultOptional();
    }
}
