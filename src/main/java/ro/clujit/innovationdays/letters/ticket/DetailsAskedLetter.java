package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Reader;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketNotice;
import ro.clujit.innovationdays.ticketing.TicketNoticed;
import ro.clujit.innovationdays.ticketing.TicketNotices;

/** Asks whoever a ticket is for to write down who they are. */
@ApplicationScoped
class DetailsAskedLetter implements LetterComposer, Sampled {

    private static final String KIND = "ticket-details";

    private final Outbox outbox;
    private final TicketNotices notices;
    private final TicketNote note;

    DetailsAskedLetter(Outbox outbox, TicketNotices notices, TicketNote note) {
        this.outbox = outbox;
        this.notices = notices;
        this.note = note;
    }

    void noticed(@Observes TicketNoticed event) {
        TicketNotice notice = event.notice();
        if (notice.kind() == TicketNotice.Kind.DETAILS_ASKED) {
            outbox.add(
                    KIND,
                    notice.ticket().edition().id(),
                    notice.id(),
                    event.name(),
                    event.address(),
                    notice.ticket().registration().language());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        Ticket ticket = notices.whole(letter.subjectId()).orElseThrow().ticket();
        return compose(
                Reader.of(letter, ticket.edition()),
                ticket.registration().contactName(),
                note.link(ticket, letter.language()));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(
                KIND,
                compose(
                        Reader.sample(edition, language),
                        Sampled.madeUp(language).registrant(),
                        note.sampleLink(language))));
    }

    private ComposedLetter compose(Reader reader, String registrant, String link) {
        TicketLetterMessages words = TicketNote.words(reader.language());
        String edition = reader.editionName();
        return note.compose(
                KIND,
                reader,
                Map.of("registrant", registrant),
                new TicketNote.Said(
                        words.details_subject(edition),
                        words.details_preview(),
                        List.of(words.details_text(registrant, edition)),
                        List.of(),
                        words.details_open(),
                        link,
                        List.of(words.keep_secret())));
    }
}
