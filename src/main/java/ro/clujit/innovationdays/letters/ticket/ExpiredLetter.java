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
import ro.clujit.innovationdays.ticketing.EndReason;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationEnded;
import ro.clujit.innovationdays.ticketing.Registrations;

/** Tells whoever registered that the money did not come in time. */
@ApplicationScoped
class ExpiredLetter implements LetterComposer, Sampled {

    private static final String KIND = "registration-expired";

    private final Outbox outbox;
    private final Registrations registrations;
    private final TicketNote note;

    ExpiredLetter(Outbox outbox, Registrations registrations, TicketNote note) {
        this.outbox = outbox;
        this.registrations = registrations;
        this.note = note;
    }

    /** Once for a registration: money that comes late confirms it, and then it does not expire again. */
    void ended(@Observes RegistrationEnded event) {
        Registration registration = event.registration();
        if (event.isTold() && event.because() == EndReason.NOT_PAID) {
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
                registration.paymentReference().orElse(""),
                note.link(registration, letter.language()));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(
                KIND,
                compose(
                        Reader.sample(edition, language),
                        Transfers.sampleReference(edition),
                        note.sampleLink(language))));
    }

    private ComposedLetter compose(Reader reader, String reference, String link) {
        TicketLetterMessages words = TicketNote.words(reader.language());
        String edition = reader.editionName();
        return note.compose(
                KIND,
                reader,
                Map.of("reference", reference),
                new TicketNote.Said(
                        words.ended_subject(true, edition),
                        words.ended_preview(),
                        List.of(words.expired_text(edition, reference)),
                        List.of(),
                        words.open_registration(),
                        link,
                        List.of()));
    }
}
