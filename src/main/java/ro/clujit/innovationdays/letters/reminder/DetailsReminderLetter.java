package ro.clujit.innovationdays.letters.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Reminds a holder to say who they are, or whoever registered to pass on what nobody's name stands on. */
@ApplicationScoped
class DetailsReminderLetter implements LetterComposer, Sampled {

    private static final ReminderKind KIND = ReminderKind.DETAILS;
    private static final String HOLDER = ".holder";
    private static final String REGISTRANT = ".registrant";

    private final Reminders reminders;
    private final Registrations registrations;
    private final Tickets tickets;
    private final TicketCodes codes;
    private final ReminderNote note;

    DetailsReminderLetter(
            Reminders reminders, Registrations registrations, Tickets tickets, TicketCodes codes, ReminderNote note) {
        this.reminders = reminders;
        this.registrations = registrations;
        this.tickets = tickets;
        this.codes = codes;
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
        Language language = letter.language();
        return reminder.ticket()
                .map(id -> toHolder(tickets.whole(id).orElseThrow(), letter))
                .orElseGet(() -> toRegistrant(
                        registrations.withEdition(reminder.registration()).orElseThrow(),
                        letter.recipientName(),
                        language));
    }

    private ComposedLetter toHolder(Ticket ticket, Letter letter) {
        Language language = letter.language();
        ReminderLetterMessages words = ReminderNote.words(language);
        String link = note.address(language, "/tickets/" + codes.tokenOf(ticket));
        return isOpen(ticket)
                ? toHolder(
                        ticket.edition(),
                        letter.recipientName(),
                        ticket.registration().contactName(),
                        link,
                        language)
                : note.changed(KIND, ticket.edition(), letter.recipientName(), words.open_ticket(), link, language);
    }

    private ComposedLetter toRegistrant(Registration registration, String name, Language language) {
        String link = note.address(language, "/registrations/" + codes.tokenOf(registration));
        List<NoteView.Item> open = tickets.of(registration).stream()
                .filter(ticket -> isOpen(ticket) && ticket.email().isEmpty())
                .map(ticket -> item(
                        ticket.calledIn(language),
                        note.address(language, "/tickets/" + codes.tokenOf(ticket)),
                        ticket.ticketType().name(language),
                        language))
                .toList();
        return open.isEmpty()
                ? note.changed(
                        KIND,
                        registration.edition(),
                        name,
                        ReminderNote.words(language).open_registration(),
                        link,
                        language)
                : toRegistrant(registration.edition(), name, open, link, language);
    }

    private static boolean isOpen(Ticket ticket) {
        return ticket.state() == TicketState.VALID && ticket.isToBeAsked();
    }

    private static NoteView.Item item(String name, String link, String type, Language language) {
        return new NoteView.Item(
                name,
                link,
                List.of(new NoteView.Line(type, ReminderNote.words(language).pass_on())));
    }

    private ComposedLetter toHolder(Edition edition, String name, String registrant, String link, Language language) {
        ReminderLetterMessages words = ReminderNote.words(language);
        EditionFacts facts = EditionFacts.of(edition, language);
        return note.compose(
                KIND.letter() + HOLDER,
                edition,
                name,
                new ReminderNote.Said(
                        words.details_subject(facts.name()),
                        words.details_preview(),
                        List.of(words.details_holder(registrant, facts.name(), facts.when())),
                        List.of(),
                        words.details_open(),
                        link,
                        List.of(words.keep_secret()),
                        words.why(facts.name())),
                Map.of("registrant", registrant),
                language);
    }

    private ComposedLetter toRegistrant(
            Edition edition, String name, List<NoteView.Item> open, String link, Language language) {
        ReminderLetterMessages words = ReminderNote.words(language);
        EditionFacts facts = EditionFacts.of(edition, language);
        return note.compose(
                KIND.letter() + REGISTRANT,
                edition,
                name,
                new ReminderNote.Said(
                        words.passing_subject(facts.name()),
                        words.passing_preview(),
                        List.of(words.passing_text(facts.name(), facts.when())),
                        open,
                        words.open_registration(),
                        link,
                        List.of(words.keep_secret()),
                        words.why_registered(facts.name())),
                Map.of(),
                language);
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        ReminderLetterMessages words = ReminderNote.words(language);
        String ticket = note.address(language, "/tickets/" + words.sample_link());
        String registration = note.address(language, "/registrations/" + words.sample_link());
        return List.of(
                new Sample(KIND.letter() + HOLDER, toHolder(edition, "", words.sample_name(), ticket, language)),
                new Sample(
                        KIND.letter() + REGISTRANT,
                        toRegistrant(
                                edition,
                                words.sample_name(),
                                List.of(item(words.sample_guest(), ticket, words.sample_type(), language)),
                                registration,
                                language)),
                new Sample(
                        KIND.letter() + ".changed",
                        note.changed(
                                KIND,
                                edition,
                                words.sample_name(),
                                words.open_registration(),
                                registration,
                                language)));
    }
}
