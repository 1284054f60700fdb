package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import ro.clujit.innovationdays.ticketing.RegisteringAtOnce;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationLine;
import ro.clujit.innovationdays.ticketing.RegistrationLines;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.SaleTerms;
import ro.clujit.innovationdays.ticketing.SalesTerms;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Writes registrations down for programs. */
@ApplicationScoped
class RegistrationDocuments {

    private final RegistrationLines lines;
    private final Tickets tickets;
    private final TicketDocuments each;
    private final OwnLinks links;
    private final SalesTerms terms;

    RegistrationDocuments(
            RegistrationLines lines, Tickets tickets, TicketDocuments each, OwnLinks links, SalesTerms terms) {
        this.lines = lines;
        this.tickets = tickets;
        this.each = each;
        this.links = links;
        this.terms = terms;
    }

    RegistrationDocument of(Registration registration) {
        return of(
                registration,
                lines.of(registration),
                registration.state() == RegistrationState.HELD ? List.of() : each.of(tickets.of(registration)));
    }

    /** Of what was made in one go, which nothing goes with. */
    RegistrationDocument of(RegisteringAtOnce.Made made) {
        return of(made.registration(), made.lines(), each.ofPlain(made.tickets()));
    }

    private RegistrationDocument of(
            Registration registration,
            List<RegistrationLine> lines,
            List<RegistrationDocument.TicketDocument> tickets) {
        String token = links.token(registration);
        boolean isHeld = registration.state() == RegistrationState.HELD;
        boolean isOwedLater = registration.state() == RegistrationState.CONFIRMED
                && !registration.owed().isNothing();
        return new RegistrationDocument(
                token,
                registration.edition().slug(),
                registration.state(),
                isHeld ? registration.holdUntil() : null,
                lines.stream().map(RegistrationDocuments::line).toList(),
                RegistrationDocument.AmountDocument.of(registration.total()),
                registration.state() == RegistrationState.PENDING_PAYMENT ? payment(registration) : null,
                isOwedLater ? owedLater(registration) : null,
                tickets,
                links.page(registration, token));
    }

    private static RegistrationDocument.LineDocument line(RegistrationLine line) {
        return new RegistrationDocument.LineDocument(
                line.ticketType().id(),
                line.places(),
                RegistrationDocument.AmountDocument.of(line.price().due()),
                BigDecimal.valueOf(line.price().vatRate(), 2)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private RegistrationDocument.PaymentDocument payment(Registration registration) {
        SaleTerms agreed = terms.of(registration.edition());
        return new RegistrationDocument.PaymentDocument(
                registration.paymentReference().orElseThrow(),
                registration.payUntil().orElseThrow(),
                agreed.beneficiary(),
                agreed.iban(registration.total().currency()));
    }

    private RegistrationDocument.OwedLaterDocument owedLater(Registration registration) {
        SaleTerms agreed = terms.of(registration.edition());
        return new RegistrationDocument.OwedLaterDocument(
                RegistrationDocument.AmountDocument.of(registration.owed()),
                registration.paymentReference().orElseThrow(),
                registration.owedUntil().orElseThrow(),
                agreed.beneficiary(),
                agreed.iban(registration.total().currency()));
    }
}
