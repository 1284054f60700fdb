package ro.clujit.innovationdays.letters.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.ConfirmationLetter;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.TicketNotice;
import ro.clujit.innovationdays.ticketing.TicketNoticed;
import ro.clujit.innovationdays.ticketing.TicketNotices;

/** The ticket itself, as its confirmation brought it, to a new holder or once more. */
@ApplicationScoped
class TicketAgainLetter implements LetterComposer, Sampled {

    private static final String KIND = "ticket-again";

    private final Outbox outbox;
    private final TicketNotices notices;
    private final ConfirmationLetter confirmation;

    TicketAgainLetter(Outbox outbox, TicketNotices notices, ConfirmationLetter confirmation) {
        this.outbox = outbox;
        this.notices = notices;
        this.confirmation = confirmation;
    }

    void noticed(@Observes TicketNoticed event) {
        TicketNotice notice = event.notice();
        if (notice.kind() == TicketNotice.Kind.TICKET_AGAIN) {
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
        return confirmation.again(
                notices.whole(letter.subjectId()).orElseThrow().ticket(), language);
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(confirmation.sample(KIND, edition, language));
    }
}
