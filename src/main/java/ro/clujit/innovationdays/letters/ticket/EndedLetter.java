package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Reader;
import ro.clujit.innovationdays.letters.SampleMessages;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
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
class EndedLetter implements LetterComposer, Sampled {

    private static final String KIND = "registration-ended";
    private static final String REFUSED = KIND + ".refused";
    private static final String CANCELLED = KIND + ".cancelled";
    /** Some of its tickets. */
    private static final String PARTLY = KIND + ".partly";

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
            TicketNote.add(outbox, KIND, event.tickets().get(0).id(), registration);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        Ticket first = tickets.whole(letter.subjectId()).orElseThrow();
        Registration registration = first.registration();
        Language language = letter.language();
        List<Ticket> cancelled = tickets.of(registration).stream()
                .filter(ticket -> ticket.state() == TicketState.CANCELLED)
                .toList();
        return compose(
                form(registration),
                Reader.of(letter, registration.edition()),
                money(registration, cancelled, language),
                cancelled.stream()
                        .map(ticket -> gone(
                                ticket.calledIn(language), ticket.ticketType().name(language), language))
                        .toList(),
                note.link(registration, language));
    }

    private static String form(Registration registration) {
        if (registration.endedBecause().filter(EndReason.REFUSED::equals).isPresent()) {
            return REFUSED;
        }
        return registration.cancelledAt().isPresent() ? CANCELLED : PARTLY;
    }

    /** What is said of money that was paid; empty where none was. */
    private String money(Registration registration, List<Ticket> cancelled, Language language) {
        TicketLetterMessages words = TicketNote.words(language);
        if (registration.paidAt().isPresent()) {
            return words.money_back();
        }
        // Whoever registered for nothing may have paid for what they chose later.
        String paid = addOns.paidAndCancelled(cancelled).stream()
                .map(addOn -> addOn.ticketType().name(language))
                .distinct()
                .collect(Collectors.joining(", "));
        return paid.isEmpty() ? "" : words.add_on_money_back(paid);
    }

    private static NoteView.Item gone(String who, String type, Language language) {
        return new NoteView.Item(
                who,
                "",
                List.of(new NoteView.Line(type, TicketNote.words(language).was_cancelled())));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        Reader reader = Reader.sample(edition, language);
        SampleMessages madeUp = Sampled.madeUp(language);
        List<NoteView.Item> gone = List.of(gone(madeUp.name(), madeUp.ticket_type(), language));
        String link = note.sampleLink(language);
        String money = TicketNote.words(language).money_back();
        return List.of(
                new Sample(REFUSED, compose(REFUSED, reader, "", List.of(), link)),
                new Sample(CANCELLED, compose(CANCELLED, reader, money, gone, link)),
                new Sample(PARTLY, compose(PARTLY, reader, money, gone, link)));
    }

    private ComposedLetter compose(String form, Reader reader, String money, List<NoteView.Item> gone, String link) {
        TicketLetterMessages words = TicketNote.words(reader.language());
        String edition = reader.editionName();
        boolean isRefused = form.equals(REFUSED);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(isRefused ? words.refused_text(edition) : words.cancelled_text(edition, form.equals(CANCELLED)));
        if (!money.isEmpty()) {
            paragraphs.add(money);
        }
        return note.compose(
                form,
                reader,
                Map.of(),
                new TicketNote.Said(
                        isRefused ? words.refused_subject(edition) : words.ended_subject(false, edition),
                        words.ended_preview(),
                        paragraphs,
                        isRefused ? List.of() : gone,
                        words.open_registration(),
                        link,
                        List.of()));
    }
}
