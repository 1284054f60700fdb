package ro.clujit.innovationdays.letters.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Reader;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Whose;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Tells people of earlier editions, who wanted to hear of it, that they can register for this one. */
@ApplicationScoped
class NextEditionLetter implements LetterComposer, Sampled {

    private static final ReminderKind KIND = ReminderKind.NEXT_EDITION;
    /** Of nobody's ticket: the link of the sample ends nothing. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Reminders reminders;
    private final Editions editions;
    private final Tickets tickets;
    private final UnsubscribeLinks unsubscribing;
    private final ReminderNote note;

    NextEditionLetter(
            Reminders reminders,
            Editions editions,
            Tickets tickets,
            UnsubscribeLinks unsubscribing,
            ReminderNote note) {
        this.reminders = reminders;
        this.editions = editions;
        this.tickets = tickets;
        this.unsubscribing = unsubscribing;
        this.note = note;
    }

    @Override
    public String kind() {
        return KIND.letter();
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        Reminder reminder = reminders.byId(letter.subjectId());
        UUID ticket = reminder.ticket().orElseThrow();
        Language language = letter.language();
        String earlier = tickets.whole(ticket).orElseThrow().edition().name(language);
        return of(
                editions.findById(reminder.edition()),
                letter.recipientName(),
                earlier,
                unsubscribing.of(new Whose(Reader.TICKET, ticket, letter.recipientAddress()), language),
                language);
    }

    private ComposedLetter of(Edition edition, String name, String earlier, URI stop, Language language) {
        ReminderLetterMessages words = ReminderNote.words(language);
        EditionFacts facts = EditionFacts.of(edition, language);
        String summary = edition.summary(language);
        return note.compose(
                        KIND.letter(),
                        edition,
                        name,
                        new ReminderNote.Said(
                                words.next_subject(facts.name()),
                                facts.when().isEmpty() ? facts.where() : facts.when() + ", " + facts.where(),
                                summary.isEmpty()
                                        ? List.of(words.next_text(facts.name()))
                                        : List.of(words.next_text(facts.name()), summary),
                                List.of(
                                        new NoteView.Item(
                                                facts.name(),
                                                note.address(language, "/editions/" + edition.slug()),
                                                facts.lines(words)),
                                        new NoteView.Item(words.next_stop(), stop.toString(), List.of())),
                                words.next_open(),
                                note.address(language, "/editions/" + edition.slug() + "/register"),
                                List.of(),
                                words.next_why(earlier)),
                        Map.of("earlier", earlier),
                        language)
                .endedAt(stop);
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        ReminderLetterMessages words = ReminderNote.words(language);
        return List.of(new Sample(
                KIND.letter(),
                of(
                        edition,
                        words.sample_name(),
                        words.sample_earlier(),
                        unsubscribing.of(new Whose(Reader.TICKET, NOBODY, ""), language),
                        language)));
    }
}
