package ro.clujit.innovationdays.letters.reminder;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import ro.clujit.innovationdays.letters.TicketEnclosures;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Reminds the holder of a ticket once more on the last day before the edition. */
@Singleton
class DayBeforeLetter extends BeforehandLetter {

    @Inject
    DayBeforeLetter(Reminders reminders, Tickets tickets, TicketReminder words, TicketEnclosures enclosures) {
        super(ReminderKind.DAY_BEFORE, reminders, tickets, words, enclosures);
    }
}
