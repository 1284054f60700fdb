package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Reader;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationConfirmed;
import ro.clujit.innovationdays.ticketing.Registrations;

/** Tells whoever registered that their money has come: the tickets go to others, perhaps. */
@ApplicationScoped
class PaymentReceivedLetter implements LetterComposer, Sampled {

    private static final String KIND = "payment-received";

    private final Outbox outbox;
    private final Registrations registrations;
    private final TicketNote note;

    PaymentReceivedLetter(Outbox outbox, Registrations registrations, TicketNote note) {
        this.outbox = outbox;
        this.registrations = registrations;
        this.note = note;
    }

    void confirmed(@Observes RegistrationConfirmed event) {
        Registration registration = event.registration();
        if (registration.paidAt().isPresent() && !registration.contactEmail().isEmpty()) {
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
        return compose(
                Reader.of(letter, registration.edition()),
                registration.total(),
                registration.paymentReference().orElse(""),
                note.link(registration, letter.language()));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(
                KIND,
                compose(
                        Reader.sample(edition, language),
                        new Money(59_500, Currency.RON),
                        Transfers.sampleReference(edition),
                        note.sampleLink(language))));
    }

    private ComposedLetter compose(Reader reader, Money sum, String reference, String link) {
        Language language = reader.language();
        TicketLetterMessages words = TicketNote.words(language);
        String edition = reader.editionName();
        String received = sum.in(language);
        return note.compose(
                KIND,
                reader,
                Map.of("sum", received, "reference", reference),
                new TicketNote.Said(
                        words.money_subject(edition),
                        words.money_preview(received),
                        List.of(words.money_text(received, edition, reference), words.money_next()),
                        List.of(),
                        words.open_registration(),
                        link,
                        List.of(words.keep_secret())));
    }
}
