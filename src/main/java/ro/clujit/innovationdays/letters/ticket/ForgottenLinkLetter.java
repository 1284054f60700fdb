package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Draft;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.SampleMessages;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.ForgottenLinks;

/** Brings the links of all that stands under an address, as they are when it is sent. */
@ApplicationScoped
class ForgottenLinkLetter implements LetterComposer, Sampled {

    private static final String KIND = "forgotten-link";
    private static final String FOUND = KIND + ".found";
    private static final String NONE = KIND + ".none";

    private final Outbox outbox;
    private final ForgottenLinks links;
    private final TicketNote note;

    ForgottenLinkLetter(Outbox outbox, ForgottenLinks links, TicketNote note) {
        this.outbox = outbox;
        this.links = links;
        this.note = note;
    }

    void asked(@Observes ForgottenLinks.Asked event) {
        outbox.add(KIND, null, event.request(), "", event.address(), event.language());
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
        List<NoteView.Item> items = Stream.concat(
                        links.registrationsOf(letter.recipientAddress()).stream()
                                .map(registration -> new NoteView.Item(
                                        registration.edition().name(language),
                                        note.link(registration, language),
                                        List.of(new NoteView.Line(words.registration_of(registration.places()), "")))),
                        links.ticketsOf(letter.recipientAddress()).stream()
                                .map(ticket -> new NoteView.Item(
                                        ticket.edition().name(language),
                                        note.link(ticket, language),
                                        List.of(new NoteView.Line(words.ticket(), ticket.calledIn(language))))))
                .toList();
        return compose(items, language);
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        TicketLetterMessages words = TicketNote.words(language);
        SampleMessages madeUp = Sampled.madeUp(language);
        var registration = new NoteView.Item(
                edition.name(language),
                note.sampleLink(language),
                List.of(new NoteView.Line(words.registration_of(2), "")));
        var ticket = new NoteView.Item(
                edition.name(language),
                note.sampleLink(language),
                List.of(new NoteView.Line(words.ticket(), madeUp.name())));
        return List.of(
                new Sample(FOUND, compose(List.of(registration, ticket), language)),
                new Sample(NONE, compose(List.of(), language)));
    }

    private ComposedLetter compose(List<NoteView.Item> items, Language language) {
        TicketLetterMessages words = TicketNote.words(language);
        return note.notes()
                .compose(
                        new Draft(
                                items.isEmpty() ? NONE : FOUND,
                                Optional.empty(),
                                Map.of(),
                                new NoteView(
                                        language.name(),
                                        "Innovation Days",
                                        false,
                                        words.forgotten_subject(),
                                        words.forgotten_preview(),
                                        words.greeting(""),
                                        List.of(items.isEmpty() ? words.forgotten_none() : words.forgotten_text()),
                                        "",
                                        items,
                                        "",
                                        "",
                                        List.of(words.forgotten_ignore()),
                                        words.forgotten_why())),
                        language);
    }
}
