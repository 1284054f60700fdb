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
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationPending;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.Registrations;

/** Tells whoever registered that an organiser looks at it first. */
@ApplicationScoped
class ApprovalLetter implements LetterComposer, Sampled {

    private static final String KIND = "registration-approval";

    private final Outbox outbox;
    private final Registrations registrations;
    private final TicketNote note;

    ApprovalLetter(Outbox outbox, Registrations registrations, TicketNote note) {
        this.outbox = outbox;
        this.registrations = registrations;
        this.note = note;
    }

    void pending(@Observes RegistrationPending event) {
        Registration registration = event.registration();
        if (registration.state() == RegistrationState.PENDING_APPROVAL) {
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
        return compose(Reader.of(letter, registration.edition()), note.link(registration, letter.language()));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(KIND, compose(Reader.sample(edition, language), note.sampleLink(language))));
    }

    private ComposedLetter compose(Reader reader, String link) {
        TicketLetterMessages words = TicketNote.words(reader.language());
        String edition = reader.editionName();
        return note.compose(
                KIND,
                reader,
                Map.of(),
                new TicketNote.Said(
                        words.approval_subject(edition),
                        words.approval_preview(),
                        List.of(words.approval_text(edition)),
                        List.of(),
                        words.open_registration(),
                        link,
                        List.of(words.keep_secret())));
    }
}
