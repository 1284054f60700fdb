package ro.clujit.innovationdays.badge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;

/** Makes the badge of a ticket for its holder, its code derived at that moment. */
@ApplicationScoped
public class Badges {

    private final TicketCodes codes;
    private final BadgeViews views;
    private final BadgeDesigns designs;
    private final BadgePdf pdf;

    Badges(TicketCodes codes, BadgeViews views, BadgeDesigns designs, BadgePdf pdf) {
        this.codes = codes;
        this.views = views;
        this.designs = designs;
        this.pdf = pdf;
    }

    public QrCode qr(Ticket ticket) {
        return QrCode.of(codes.codeOf(ticket));
    }

    /** The badge, as {@link #pdf} makes it, and the symbol that a letter shows beside it. */
    public Made made(Ticket ticket) {
        var badge = ReadyBadge.of(views.of(ticket));
        return new Made(badge.qr() == null ? qr(ticket) : badge.qr(), pdf.render(badge));
    }

    /** @param qr on the badge too, unless the edition's badges have none */
    public record Made(QrCode qr, byte[] pdf) {}

    /** One page of A6 whatever the organisers print on, in the language of the registration. */
    public byte[] pdf(Ticket ticket) {
        return pdf.render(views.of(ticket));
    }

    /** Somebody's who is made up, as the edition's badges look. */
    public BadgeSample sample(Edition edition, String name, String organisation, String type, Language language) {
        var person = new BadgeViews.Person(
                name, organisation, "", type, 1, Set.of(BadgeRole.ATTENDEE), BadgeSample.CODE, BadgeSample.SHORT_CODE);
        return new BadgeSample(
                QrCode.of(BadgeSample.CODE), pdf.render(views.sample(edition, designs.of(edition), person, language)));
    }
}
