package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.EndReason;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationEnded;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketAddOns;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Tells whoever registered that the registration, or tickets of it, ended: unpaid, refused or cancelled. Its subject is the first ticket that ended then. */
@ApplicationScoped
class EndedLetter implements LetterComposer {

    private static final String KIND = "registration-ended";

    private final Outbox outbox;
    private final Tickets tickets;
    private final TicketAddOns addOns;
    private final TicketNote note;

    EndedLetter(Outbox outbox, Tickets tickets, TicketAddOns addOns, TicketNote note) {
        this.outbox = outbox;
        this.tickets = tickets;
        this.addOns = addOns;
        this.note = note;
    }

    void ended(@Observes RegistrationEnded event) {
        Registration registration = event.registration();
        if (event.isTold()
                && event.because() != EndReason.NOT_PAID
                && !event.tickets().isEmpty()
                && !registration.contactEmail().isEmpty()) {
            outbox.add(
                    KIND,
                    registration.edition().id(),
                    event.tickets().get(0).id(),
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
        Ticket first = tickets.whole(letter.subjectId()).orElseThrow();
        Registration registration = first.registration();
        String edition = registration.edition().name(language);
        boolean isRefused =
                registration.endedBecause().filter(EndReason.REFUSED::equals).isPresent();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                isRefused
                        ? words.refused_text(edition)
                        : words.cancelled_text(
                                edition, registration.cancelledAt().isPresent()));
        List<Ticket> cancelled = tickets.of(registration).stream()
                .filter(ticket -> ticket.state() == TicketState.CANCELLED)
                .toList();
        if (registration.paidAt().isPresent()) {
            paragraphs.add(words.money_back());
        } else {
            // Whoever registered for nothing may have paid for what they chose later.
            String paid = addOns.paidAndCancelled(cancelled).stream()
                    .map(addOn -> addOn.ticketType().name(language))
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!paid.isEmpty()) {
                paragraphs.add(words.add_on_money_back(paid));
            }
        }
        List<NoteView.Item> gone = cancelled.stream()
                .map(ticket -> new NoteView.Item(
                        ticket.calledIn(language),
                        "",
                        List.of(new NoteView.Line(ticket.ticketType().name(language), words.was_cancelled()))))
                .toList();
        return note.compose(
                letter,
                registration.edition(),
                new TicketNote.Said(
                        isRefused ? words.refused_subject(edition) : words.ended_subject(false, edition),
                        words.ended_preview(),
                        paragraphs,
                        isRefused ? List.of() : gone,
                        words.open_registration(),
                        note.link(registration, language),
                        List.of()));
    }
}
