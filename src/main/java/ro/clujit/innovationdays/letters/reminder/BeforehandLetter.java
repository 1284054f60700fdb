package ro.clujit.innovationdays.letters.reminder;

import jakarta.transaction.Transactional;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.TicketEnclosures;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Reminds the holder of a ticket that the edition comes up; with badge and calendar file as long as it is valid. */
abstract class BeforehandLetter implements LetterComposer, Sampled {

    private final ReminderKind kind;
    private final Reminders reminders;
    private final Tickets tickets;
    private final TicketReminder words;
    private final TicketEnclosures enclosures;

    BeforehandLetter(
            ReminderKind kind,
            Reminders reminders,
            Tickets tickets,
            TicketReminder words,
            TicketEnclosures enclosures) {
        this.kind = kind;
        this.reminders = reminders;
        this.tickets = tickets;
        this.words = words;
        this.enclosures = enclosures;
    }

    @Override
    public String kind() {
        return kind.letter();
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        Ticket ticket = tickets.whole(
                        reminders.byId(letter.subjectId()).ticket().orElseThrow())
                .orElseThrow();
        ComposedLetter said = words.of(kind, ticket, letter.language());
        return ticket.state() == TicketState.VALID ? said.with(enclosures.of(ticket, letter.language())) : said;
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return words.samples(kind, edition, language);
    }
}
