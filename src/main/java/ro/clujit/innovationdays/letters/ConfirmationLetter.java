package ro.clujit.innovationdays.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ro.clujit.innovationdays.badge.BadgeSample;
import ro.clujit.innovationdays.badge.Badges;
import ro.clujit.innovationdays.badge.QrCode;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.ComposedLetter.InlineImage;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.RegistrationConfirmed;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/**
 * The letter that every attendee of a confirmed registration gets, each with their own ticket: the QR in it, the badge
 * and a calendar entry with it. What waits in the outbox names the ticket; its code is derived when the letter is worded.
 */
@ApplicationScoped
public class ConfirmationLetter implements LetterComposer, Sampled {

    static final String KIND = "confirmation";

    private static final String QR = "qr";
    /** 33 modules of 16 pixels: sharp on a phone, which has two for each of the 240 that it is shown at. */
    private static final int PIXELS_PER_MODULE = 16;

    private final Outbox outbox;
    private final Tickets tickets;
    private final Badges badges;
    private final TicketEnclosures enclosures;
    private final ConfirmationViews views;

    ConfirmationLetter(
            Outbox outbox, Tickets tickets, Badges badges, TicketEnclosures enclosures, ConfirmationViews views) {
        this.outbox = outbox;
        this.tickets = tickets;
        this.badges = badges;
        this.enclosures = enclosures;
        this.views = views;
    }

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        private Templates() {}

        static native TemplateInstance confirmation(ConfirmationView letter);
    }

    /** In the transaction that confirms: no letter without a registration, no registration without its letters. */
    void confirmed(@Observes RegistrationConfirmed event) {
        Language language = event.registration().language();
        for (Ticket ticket : event.tickets()) {
            if (ticket.isToBeAsked() || ticket.email().isEmpty()) {
                // Whose details are still missing is asked for them first.
                continue;
            }
            outbox.add(KIND, event.registration().edition().id(), ticket.id(), ticket.name(), ticket.email(), language);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        return compose(tickets.whole(letter.subjectId()).orElseThrow(), letter.language());
    }

    /** The ticket as it is now, for whoever has it now. */
    public ComposedLetter compose(Ticket ticket, Language language) {
        return compose(ticket, false, language);
    }

    /** The same for whoever had it before. */
    public ComposedLetter again(Ticket ticket, Language language) {
        return compose(ticket, true, language);
    }

    private ComposedLetter compose(Ticket ticket, boolean isAgain, Language language) {
        Badges.Made badge = badges.made(ticket);
        return compose(
                views.of(ticket, isAgain, language),
                new Badge(badge.qr(), badge.pdf(), ticket.shortCode()),
                ticket.edition(),
                ticket.createdAt(),
                language);
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return Stream.of(ConfirmationViews.ALONE, ConfirmationViews.SEVERAL, ConfirmationViews.BY_ANOTHER)
                .map(form -> sample(form, edition, language))
                .toList();
    }

    /** The code of its badge is no ticket's: a sample that is scanned is none. */
    public Sample sample(String form, Edition edition, Language language) {
        SampleMessages madeUp = Sampled.madeUp(language);
        BadgeSample badge =
                badges.sample(edition, madeUp.name(), madeUp.organisation(), madeUp.ticket_type(), language);
        return new Sample(
                form,
                compose(
                        views.sample(form, edition, badge.shortCode(), language),
                        new Badge(badge.qr(), badge.pdf(), badge.shortCode()),
                        edition,
                        Sampled.daysBefore(edition, 30),
                        language));
    }

    private record Badge(QrCode qr, byte[] pdf, String shortCode) {}

    private ComposedLetter compose(
            ConfirmationView view, Badge badge, Edition edition, Instant stamp, Language language) {
        return new ComposedLetter(
                view.said().subject(),
                render(view, language, Variant.TEXT_HTML),
                TextPart.of(render(view, language, Variant.TEXT_PLAIN)),
                List.of(new InlineImage(QR, "qr.png", "image/png", badge.qr().toPng(PIXELS_PER_MODULE))),
                enclosures.of(badge.pdf(), badge.shortCode(), edition, stamp, language));
    }

    private static String render(ConfirmationView view, Language language, String mediaType) {
        return Templates.confirmation(view)
                .setLocale(language.words())
                .setVariant(Variant.forContentType(mediaType))
                .render();
    }
}
