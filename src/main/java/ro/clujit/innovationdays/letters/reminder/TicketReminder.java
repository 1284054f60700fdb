package ro.clujit.innovationdays.letters.reminder;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketAddOns;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.TicketState;

/** Says when, where and with what: a week before and the day before, in other words each. */
@Singleton
class TicketReminder {

    /**
     * What it says of a ticket.
     *
     * @param name empty where nobody has written it down yet
     * @param code for typing, in groups
     * @param booked workshops and dinners that are sure
     */
    private record About(String name, String type, String code, List<String> booked, boolean isNameless, String link) {}

    private final TicketAddOns addOns;
    private final TicketCodes codes;
    private final ReminderNote note;

    @Inject
    TicketReminder(TicketAddOns addOns, TicketCodes codes, ReminderNote note) {
        this.addOns = addOns;
        this.codes = codes;
        this.note = note;
    }

    /** Without enclosures. @param kind one of the two */
    ComposedLetter of(ReminderKind kind, Ticket ticket, Language language) {
        String link = note.address(language, "/tickets/" + codes.tokenOf(ticket));
        if (ticket.state() != TicketState.VALID) {
            return note.changed(
                    kind,
                    ticket.edition(),
                    ticket.name(),
                    ReminderNote.words(language).open_ticket(),
                    link,
                    language);
        }
        return of(
                kind,
                ticket.edition(),
                new About(
                        ticket.name(),
                        ticket.ticketType().name(language),
                        ticket.shortCodeInGroups(),
                        addOns.of(List.of(ticket)).stream()
                                .filter(addOn -> addOn.state() == TicketState.VALID)
                                .map(addOn -> addOn.ticketType().name(language))
                                .toList(),
                        ticket.isToBeAsked(),
                        link),
                language);
    }

    List<Sample> samples(ReminderKind kind, Edition edition, Language language) {
        ReminderLetterMessages words = ReminderNote.words(language);
        String link = note.address(language, "/tickets/" + words.sample_link());
        var about = new About(
                words.sample_name(), words.sample_type(), "K7MA-4XPT", List.of(words.sample_workshop()), false, link);
        return List.of(
                new Sample(kind.letter(), of(kind, edition, about, language)),
                new Sample(
                        kind.letter() + ".changed",
                        note.changed(kind, edition, words.sample_name(), words.open_ticket(), link, language)));
    }

    private ComposedLetter of(ReminderKind kind, Edition edition, About about, Language language) {
        ReminderLetterMessages words = ReminderNote.words(language);
        EditionFacts facts = EditionFacts.of(edition, language);
        boolean isDay = kind == ReminderKind.DAY_BEFORE;
        var paragraphs = new ArrayList<String>();
        paragraphs.add(
                isDay ? words.day_text(facts.name(), facts.firstDay()) : words.week_text(facts.name(), facts.when()));
        paragraphs.add(words.bring());
        if (about.isNameless()) {
            paragraphs.add(words.name_missing());
        }
        return note.compose(
                kind.letter(),
                edition,
                about.name(),
                new ReminderNote.Said(
                        isDay
                                ? words.day_subject(facts.name(), facts.firstDay())
                                : words.week_subject(facts.name(), facts.when()),
                        facts.doors().isEmpty() ? facts.where() : facts.doors() + ", " + facts.where(),
                        paragraphs,
                        items(edition, facts, about, language),
                        words.open_ticket(),
                        about.link(),
                        List.of(words.attached(), words.cannot_come(), words.keep_secret()),
                        words.why(facts.name())),
                Map.of("type", about.type(), "code", about.code()),
                language);
    }

    private List<NoteView.Item> items(Edition edition, EditionFacts facts, About about, Language language) {
        ReminderLetterMessages words = ReminderNote.words(language);
        List<NoteView.Line> lines = new ArrayList<>(facts.lines(words));
        lines.add(new NoteView.Line(words.ticket(), about.type()));
        lines.add(new NoteView.Line(words.if_unread(), about.code()));
        List<NoteView.Item> items = new ArrayList<>();
        items.add(new NoteView.Item(
                facts.name(), edition.isPublic() ? note.address(language, "/editions/" + edition.slug()) : "", lines));
        if (!about.booked().isEmpty()) {
            items.add(new NoteView.Item(
                    words.booked(),
                    "",
                    about.booked().stream()
                            .map(one -> new NoteView.Line(one, ""))
                            .toList()));
        }
        return items;
    }
}
