package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Reader;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.letters.ticket.Transfers.Asked;
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
class PaymentLetter implements LetterComposer, Sampled {

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
            TicketNote.add(outbox, KIND, registration.id(), registration);
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
        Language language = letter.language();
        return compose(
                Reader.of(letter, registration.edition()),
                Asked.of(registration, registration.total(), registration.payUntil(), language),
                registration.needsApproval(),
                note.link(registration, language));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(
                KIND,
                compose(
                        Reader.sample(edition, language),
                        Asked.sample(edition, 59_500, language),
                        false,
                        note.sampleLink(language))));
    }

    private ComposedLetter compose(Reader reader, Asked asked, boolean isApproved, String link) {
        Language language = reader.language();
        TicketLetterMessages words = TicketNote.words(language);
        String total = asked.sum().in(language);
        List<String> paragraphs = new ArrayList<>();
        if (isApproved) {
            paragraphs.add(words.pay_approved());
        }
        paragraphs.add(words.pay_text(reader.editionName(), total, asked.until()));
        if (!transfers.hasAccount(asked)) {
            paragraphs.add(words.pay_no_account());
        }
        return note.compose(
                KIND,
                reader,
                Map.of("sum", total, "until", asked.until(), "reference", asked.reference()),
                new TicketNote.Said(
                        words.pay_subject(reader.editionName()),
                        words.pay_preview(total, asked.until()),
                        paragraphs,
                        List.of(transfers.of(asked, language)),
                        words.open_registration(),
                        link,
                        List.of(words.pay_late(), words.keep_secret())));
    }
}
