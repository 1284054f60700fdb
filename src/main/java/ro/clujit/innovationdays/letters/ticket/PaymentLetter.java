package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationPending;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.Registrations;

/** Tells whoever registered what is to be paid, to whom and until when; what it says is what is owed when it is sent. */
@ApplicationScoped
class PaymentLetter implements LetterComposer {

    private static final String KIND = "registration-payment";

    private final Outbox outbox;
    private final Registrations registrations;
    private final Transfers transfers;
    private final TicketNote note;

    PaymentLetter(Outbox outbox, Registrations registrations, Transfers transfers, TicketNote note) {
        this.outbox = outbox;
        this.registrations = registrations;
        this.transfers = transfers;
        this.note = note;
    }

    void pending(@Observes RegistrationPending event) {
        Registration registration = event.registration();
        if (registration.state() == RegistrationState.PENDING_PAYMENT) {
            outbox.add(
                    KIND,
                    registration.edition().id(),
                    registration.id(),
                    registration.contactName(),
                    registration.contactEmail(),
                    registration.language());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        Registration registration =
                registrations.withEdition(letter.subjectId()).orElseThrow();
        Edition edition = registration.edition();
        Language language = letter.language();
        TicketLetterMessages words = TicketNote.words(language);
        String total = registration.total().in(language);
        String until = Transfers.until(registration.payUntil(), registration, language);
        List<String> paragraphs = new ArrayList<>();
        if (registration.needsApproval()) {
            paragraphs.add(words.pay_approved());
        }
        paragraphs.add(words.pay_text(edition.name(language), total, until));
        if (!transfers.hasAccount(registration)) {
            paragraphs.add(words.pay_no_account());
        }
        return note.compose(
                letter,
                edition,
                new TicketNote.Said(
                        words.pay_subject(edition.name(language)),
                        words.pay_preview(total, until),
                        paragraphs,
                        List.of(transfers.of(registration, registration.total(), until, language)),
                        words.open_registration(),
                        note.link(registration, language),
                        List.of(words.pay_late(), words.keep_secret())));
    }
}
