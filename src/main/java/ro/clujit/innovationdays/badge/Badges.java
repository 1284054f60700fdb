package ro.clujit.innovationdays.badge;

import jakarta.enterprise.context.ApplicationScoped;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;

/** Makes the badge of a ticket for its holder, its code derived at that moment. */
@ApplicationScoped
public class Badges {

    private final TicketCodes codes;
    private final BadgeViews views;
    private final BadgePdf pdf;

    Badges(TicketCodes codes, BadgeViews views, BadgePdf pdf) {
        this.codes = codes;
        this.views = views;
        this.pdf = pdf;
    }

    public QrCode qr(Ticket ticket) {
        return QrCode.of(codes.codeOf(ticket));
    }

    /** One page of A6 whatever the organisers print on, in the language of the registration. */
    public byte[] pdf(Ticket ticket) {
        return pdf.render(views.of(ticket));
    }
}
