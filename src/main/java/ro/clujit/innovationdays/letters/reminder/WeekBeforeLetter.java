package ro.clujit.innovationdays.letters.reminder;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import ro.clujit.innovationdays.letters.TicketEnclosures;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Reminds the holder of a ticket a week before the edition, or however many days it chose. */
@Singleton
class WeekBeforeLetter extends BeforehandLetter {

    @Inject
    WeekBeforeLetter(Reminders reminders, Tickets tickets, TicketReminder words, TicketEnclosures enclosures) {
        super(ReminderKind.WEEK_BEFORE, reminders, tickets, words, enclosures);
    }
}
