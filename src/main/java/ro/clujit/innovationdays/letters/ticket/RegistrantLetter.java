package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import ro.clujit.innovationdays.letters.NoteView;
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
class RegistrantLetter implements LetterComposer {

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
        Language language = letter.language();
        TicketLetterMessages words = TicketNote.words(language);
        Registration registration =
                registrations.withEdition(letter.subjectId()).orElseThrow();
        String edition = registration.edition().name(language);
        return note.compose(
                letter,
                registration.edition(),
                new TicketNote.Said(
                        words.confirmed_subject(edition),
                        words.confirmed_preview(),
                        List.of(words.confirmed_text(edition), words.confirmed_there()),
                        tickets.of(registration).stream()
                                .filter(ticket -> ticket.state().isStanding())
                                .map(ticket -> item(ticket, language))
                                .toList(),
                        words.open_registration(),
                        note.link(registration, language),
                        List.of(words.keep_secret())));
    }

    private NoteView.Item item(Ticket ticket, Language language) {
        boolean isToPassOn = ticket.isToBeAsked() && ticket.email().isEmpty();
        String type = ticket.ticketType().name(language);
        return new NoteView.Item(
                ticket.calledIn(language),
                isToPassOn ? note.link(ticket, language) : "",
                List.of(
                        isToPassOn
                                ? new NoteView.Line(
                                        type, TicketNote.words(language).pass_on())
                                : new NoteView.Line(type, "")));
    }
}
