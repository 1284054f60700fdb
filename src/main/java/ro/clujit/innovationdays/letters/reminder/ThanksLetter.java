package ro.clujit.innovationdays.letters.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.feedback.FeedbackLinks;
import ro.clujit.innovationdays.letters.feedback.FeedbackTime;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Thanks whoever came, and asks how it was. */
@ApplicationScoped
class ThanksLetter implements LetterComposer, Sampled {

    private static final ReminderKind KIND = ReminderKind.THANKS;

    private final Reminders reminders;
    private final Tickets tickets;
    private final FeedbackLinks links;
    private final ReminderNote note;

    ThanksLetter(Reminders reminders, Tickets tickets, FeedbackLinks links, ReminderNote note) {
        this.reminders = reminders;
        this.tickets = tickets;
        this.links = links;
        this.note = note;
    }

    @Override
    public String kind() {
        return KIND.letter();
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        Ticket ticket = tickets.whole(
                        reminders.byId(letter.subjectId()).ticket().orElseThrow())
                .orElseThrow();
        return of(ticket.edition(), ticket.name(), links.tokenOf(ticket.id()), letter.language());
    }

    private ComposedLetter of(Edition edition, String name, String token, Language language) {
        ReminderLetterMessages words = ReminderNote.words(language);
        String called = edition.name(language);
        String until = edition.endsOn()
                .map(day -> LocalDates.day(lastDay(day), language))
                .orElse("");
        return note.compose(
                KIND.letter(),
                edition,
                name,
                new ReminderNote.Said(
                        words.thanks_subject(called),
                        words.thanks_preview(),
                        List.of(words.thanks_text(called), words.thanks_ask(until)),
                        List.of(),
                        words.thanks_open(),
                        note.address(language, "/feedback/" + token),
                        List.of(words.thanks_private()),
                        words.why_came(called)),
                Map.of("until", until),
                language);
    }

    private static LocalDate lastDay(LocalDate endsOn) {
        return endsOn.plusWeeks(FeedbackTime.WEEKS);
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        ReminderLetterMessages words = ReminderNote.words(language);
        return List.of(new Sample(KIND.letter(), of(edition, words.sample_name(), words.sample_link(), language)));
    }
}
