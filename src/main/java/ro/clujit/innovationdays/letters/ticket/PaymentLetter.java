package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationPending;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.SaleTerms;
import ro.clujit.innovationdays.ticketing.SalesTerms;

/** Tells whoever registered what is to be paid, to whom and until when; what it says is what is owed when it is sent. */
@ApplicationScoped
class PaymentLetter implements LetterComposer {

    private static final String KIND = "registration-payment";

    private final Outbox outbox;
    private final Registrations registrations;
    private final SalesTerms terms;
    private final TicketNote note;

    PaymentLetter(Outbox outbox, Registrations registrations, SalesTerms terms, TicketNote note) {
        this.outbox = outbox;
        this.registrations = registrations;
        this.terms = terms;
        this.note = note;
    }

    void pending(@Observes RegistrationPending event) {
        Registration registration = event.registration();
        if (registration.state() == RegistrationState.PENDING_PAYMENT) {
            outbox.add(
                    KIND,
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
        String until = registration
                .payUntil()
                .map(at -> LocalDates.until(at, edition.zone(), language))
                .orElse("");
        List<String> paragraphs = new ArrayList<>();
        if (registration.needsApproval()) {
            paragraphs.add(words.pay_approved());
        }
        paragraphs.add(words.pay_text(edition.name(language), total, until));
        SaleTerms agreed = terms.of(edition);
        if (agreed.iban(registration.total().currency()).isEmpty()) {
            paragraphs.add(words.pay_no_account());
        }
        return note.compose(
                letter,
                edition,
                new TicketNote.Said(
                        words.pay_subject(edition.name(language)),
                        words.pay_preview(total, until),
                        paragraphs,
                        List.of(new NoteView.Item(
                                words.pay_transfer(), "", lines(registration, agreed, total, until, words))),
                        words.open_registration(),
                        note.link(registration, language),
                        List.of(words.pay_late(), words.keep_secret())));
    }

    private static List<NoteView.Line> lines(
            Registration registration, SaleTerms agreed, String total, String until, TicketLetterMessages words) {
        String iban = agreed.iban(registration.total().currency());
        List<NoteView.Line> lines = new ArrayList<>();
        lines.add(new NoteView.Line(words.pay_amount(), total));
        lines.add(new NoteView.Line(
                words.pay_reference(), registration.paymentReference().orElse("")));
        if (!iban.isEmpty()) {
            String taxId = agreed.taxId().isEmpty() ? "" : " (" + agreed.taxId() + ")";
            lines.add(new NoteView.Line(words.pay_beneficiary(), agreed.beneficiary() + taxId));
            lines.add(new NoteView.Line(words.pay_iban(), iban));
            if (!agreed.bank().isEmpty()) {
                String swift = agreed.swift().isEmpty() ? "" : ", " + agreed.swift();
                lines.add(new NoteView.Line(words.pay_bank(), agreed.bank() + swift));
            }
        }
        lines.add(new NoteView.Line(words.pay_until(), until));
        return lines;
    }
}
