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
import ro.clujit.innovationdays.ticketing.RegistrationEnded;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Tells the holder of a cancelled ticket, where somebody else had registered them. */
@ApplicationScoped
class TicketCancelledLetter implements LetterComposer, Sampled {

    private static final String KIND = "ticket-cancelled";

    private final Outbox outbox;
    private final Tickets tickets;
    private final TicketNote note;

    TicketCancelledLetter(Outbox outbox, Tickets tickets, TicketNote note) {
        this.outbox = outbox;
        this.tickets = tickets;
        this.note = note;
    }

    /** Whoever never heard of a ticket, as it was not confirmed, need not hear that it is gone. */
    void ended(@Observes RegistrationEnded event) {
        boolean isCancelled = event.because() == EndReason.BY_HOLDER || event.because() == EndReason.BY_ORGANISER;
        if (event.isTold() && isCancelled && event.registration().confirmedAt() != null) {
            for (Ticket ticket : event.tickets()) {
                if (!ticket.email().isEmpty()
                        && !ticket.email().equalsIgnoreCase(event.registration().contactEmail())) {
                    outbox.add(
                            KIND,
                            ticket.edition().id(),
                            ticket.id(),
                            ticket.name(),
                            ticket.email(),
                            event.registration().language());
                }
            }
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        Ticket ticket = tickets.whole(letter.subjectId()).orElseThrow();
        return compose(
                Reader.of(letter, ticket.edition()), ticket.registration().contactName());
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(
                KIND,
                compose(
                        Reader.sample(edition, language),
                        Sampled.madeUp(language).registrant())));
    }

    private ComposedLetter compose(Reader reader, String registrant) {
        TicketLetterMessages words = TicketNote.words(reader.language());
        String edition = reader.editionName();
        return note.compose(
                KIND,
                reader,
                Map.of("registrant", registrant),
                new TicketNote.Said(
                        words.ended_subject(false, edition),
                        words.ended_preview(),
                        List.of(words.cancelled_yours(edition, registrant)),
                        List.of(),
                        "",
                        "",
                        List.of(words.passed_surprised())));
    }
}
