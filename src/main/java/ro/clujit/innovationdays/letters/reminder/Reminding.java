package ro.clujit.innovationdays.letters.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.feedback.FeedbackLinks;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.mail.Outbox.Addressee;

/** Puts reminders that are due into the outbox, some at a time; each is written down as sent in the same transaction. */
@ApplicationScoped
class Reminding {

    /** A transaction that is killed half way loses no more than this to do again. */
    static final int AT_ONCE = 500;

    private final Editions editions;
    private final Runs runs;
    private final Reminders reminders;
    private final Outbox outbox;
    private final FeedbackLinks links;

    Reminding(Editions editions, Runs runs, Reminders reminders, Outbox outbox, FeedbackLinks links) {
        this.editions = editions;
        this.runs = runs;
        this.reminders = reminders;
        this.outbox = outbox;
        this.links = links;
    }

    /**
     * The next ones of a kind. What the edition's days and its switch say is read anew each time, for an organiser may have
     * changed them between two.
     *
     * @return how many there were; none too where another sweep took all that this one had found
     */
    @Transactional
    int addNext(UUID editionId, ReminderKind kind) {
        Edition edition = editions.findById(editionId);
        Optional<Recipients> due = runs.due(kind, edition);
        if (due.isEmpty()) {
            return 0;
        }
        List<Reminders.Taken> taken = reminders.take(kind, edition, due.get(), AT_ONCE, runs.now());
        List<Addressee> addressees = taken.stream().map(Reminders.Taken::to).toList();
        if (kind == ReminderKind.THANKS) {
            links.open(
                    edition,
                    taken.stream().flatMap(one -> one.ticket().stream()).toList());
        }
        if (kind.isBulk()) {
            outbox.addBulk(kind.letter(), edition.id(), addressees);
        } else {
            outbox.addAll(kind.letter(), edition.id(), addressees);
        }
        return taken.size();
    }
}
