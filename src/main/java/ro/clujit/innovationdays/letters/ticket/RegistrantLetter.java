package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Reader;
import ro.clujit.innovationdays.letters.SampleMessages;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationConfirmed;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Gives whoever registered others, and does not come themselves, the page of the whole registration. */
@ApplicationScoped
class RegistrantLetter implements LetterComposer, Sampled {

    private static final String KIND = "registration-confirmed";

    private final Outbox outbox;
    private final Registrations registrations;
    private final Tickets tickets;
    private final TicketNote note;

    RegistrantLetter(Outbox outbox, Registrations registrations, Tickets tickets, TicketNote note) {
        this.outbox = outbox;
        this.registrations = registrations;
        this.tickets = tickets;
        this.note = note;
    }

    void confirmed(@Observes RegistrationConfirmed event) {
        Registration registration = event.registration();
        boolean hasTheLink = event.tickets().stream()
                .anyMatch(ticket ->
                        ticket.position() == 1 && ticket.email().equalsIgnoreCase(registration.contactEmail()));
        if (!hasTheLink && !registration.contactEmail().isEmpty()) {
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
        Language language = letter.language();
        Registration registration =
                registrations.withEdition(letter.subjectId()).orElseThrow();
        return compose(
                Reader.of(letter, registration.edition()),
                tickets.of(registration).stream()
                        .filter(ticket -> ticket.state().isStanding())
                        .map(ticket -> item(ticket, language))
                        .toList(),
                note.link(registration, language));
    }

    private NoteView.Item item(Ticket ticket, Language language) {
        boolean isToPassOn = ticket.isToBeAsked() && ticket.email().isEmpty();
        return item(
                ticket.calledIn(language),
                ticket.ticketType().name(language),
                isToPassOn ? note.link(ticket, language) : "",
                language);
    }

    /** @param toPassOn the link for whoever it will be; empty where that is known */
    private static NoteView.Item item(String who, String type, String toPassOn, Language language) {
        return new NoteView.Item(
                who,
                toPassOn,
                List.of(new NoteView.Line(
                        type,
                        toPassOn.isEmpty() ? "" : TicketNote.words(language).pass_on())));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        SampleMessages madeUp = Sampled.madeUp(language);
        String link = note.sampleLink(language);
        return List.of(new Sample(
                KIND,
                compose(
                        Reader.sample(edition, language),
                        List.of(
                                item(madeUp.registrant(), madeUp.ticket_type(), "", language),
                                item(madeUp.ticket() + " 2", madeUp.ticket_type(), link, language)),
                        link)));
    }

    private ComposedLetter compose(Reader reader, List<NoteView.Item> tickets, String link) {
        TicketLetterMessages words = TicketNote.words(reader.language());
        String edition = reader.editionName();
        return note.compose(
                KIND,
                reader,
                Map.of(),
                new TicketNote.Said(
                        words.confirmed_subject(edition),
                        words.confirmed_preview(),
                        List.of(words.confirmed_text(edition), words.confirmed_there()),
                        tickets,
                        words.open_registration(),
                        link,
                        List.of(words.keep_secret())));
    }
}
