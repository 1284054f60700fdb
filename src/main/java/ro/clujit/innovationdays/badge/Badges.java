package ro.clujit.innovationdays.badge;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;

/** Makes the badge of a ticket, its code derived at that moment. */
@ApplicationScoped
public class Badges {

    private final TicketCodes codes;
    private final BadgePdf pdf = new BadgePdf();

    Badges(TicketCodes codes) {
        this.codes = codes;
    }

    public QrCode qr(Ticket ticket) {
        return QrCode.of(codes.codeOf(ticket));
    }

    /** One page of A6, in the language of the registration. */
    public byte[] pdf(Ticket ticket) {
        return pdf.render(view(ticket));
    }

    private BadgeView view(Ticket ticket) {
        Edition edition = ticket.edition();
        Language language = ticket.registration().language();
        return new BadgeView(
                edition.name(language),
                edition.startsOn()
                        .map(from -> LocalDates.range(from, edition.endsOn().orElse(from), language))
                        .orElse(""),
                edition.venue().isEmpty() ? edition.city() : edition.venue() + ", " + edition.city(),
                ticket.calledIn(language),
                ticket.organisation(),
                ticket.jobTitle(),
                ticket.ticketType().name(language),
                BandColour.ofPosition(ticket.ticketType().position() - 1),
                codes.codeOf(ticket),
                ticket.shortCodeInGroups(),
                language.locale(),
                words(language));
    }

    private static BadgeWords words(Language language) {
        var messages = MessageBundles.get(BadgeMessages.class, Localized.Literal.of(language.name()));
        return new BadgeWords(messages.badge(), messages.short_code(), messages.write_name());
    }
}
