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
import ro.clujit.innovationdays.sponsor.lead.Leads;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketNotice;
import ro.clujit.innovationdays.ticketing.TicketNoticed;
import ro.clujit.innovationdays.ticketing.TicketNotices;

/** Tells the former holder of a ticket that it is no longer theirs. It leads nowhere: the link is the new holder’s. */
@ApplicationScoped
class PassedOnLetter implements LetterComposer, Sampled {

    private static final String KIND = "ticket-passed-on";

    private final Outbox outbox;
    private final TicketNotices notices;
    private final TicketNote note;
    private final Leads leads;

    PassedOnLetter(Outbox outbox, TicketNotices notices, TicketNote note, Leads leads) {
        this.outbox = outbox;
        this.notices = notices;
        this.note = note;
        this.leads = leads;
    }

    void noticed(@Observes TicketNoticed event) {
        TicketNotice notice = event.notice();
        if (notice.kind() == TicketNotice.Kind.PASSED_ON) {
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
                leads.areOfFormerHolders(ticket.id()));
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(
                KIND,
                compose(
                        Reader.sample(edition, language),
                        Sampled.madeUp(language).registrant(),
                        false)));
    }

    private ComposedLetter compose(Reader reader, String registrant, boolean hasLeads) {
        TicketLetterMessages words = TicketNote.words(reader.language());
        String edition = reader.editionName();
        return note.compose(
                KIND,
                reader,
                Map.of("registrant", registrant),
                new TicketNote.Said(
                        words.passed_subject(edition),
                        words.passed_preview(),
                        hasLeads
                                ? List.of(words.passed_text(registrant, edition), words.passed_leads())
                                : List.of(words.passed_text(registrant, edition)),
                        List.of(),
                        "",
                        "",
                        List.of(words.passed_surprised())));
    }
}
