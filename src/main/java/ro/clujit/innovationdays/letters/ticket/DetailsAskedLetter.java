package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
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
class DetailsAskedLetter implements LetterComposer {

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
        Language language = letter.language();
        TicketLetterMessages words = TicketNote.words(language);
        Ticket ticket = notices.whole(letter.subjectId()).orElseThrow().ticket();
        String edition = ticket.edition().name(language);
        return note.compose(
                letter,
                ticket.edition(),
                new TicketNote.Said(
                        words.details_subject(edition),
                        words.details_preview(),
                        List.of(words.details_text(ticket.registration().contactName(), edition)),
                        List.of(),
                        words.details_open(),
                        note.link(ticket, language),
                        List.of(words.keep_secret())));
    }
}
