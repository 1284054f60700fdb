package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationLine;
import ro.clujit.innovationdays.ticketing.RegistrationLines;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.SaleTerms;
import ro.clujit.innovationdays.ticketing.SalesTerms;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Writes registrations down for programs. */
@ApplicationScoped
class RegistrationDocuments {

    private final RegistrationLines lines;
    private final Tickets tickets;
    private final TicketCodes codes;
    private final SalesTerms terms;
    private final PublicAddress address;

    RegistrationDocuments(
            RegistrationLines lines, Tickets tickets, TicketCodes codes, SalesTerms terms, PublicAddress address) {
        this.lines = lines;
        this.tickets = tickets;
        this.codes = codes;
        this.terms = terms;
        this.address = address;
    }

    RegistrationDocument of(Registration registration) {
        return of(
                registration,
                lines.of(registration),
                registration.state() == RegistrationState.HELD ? List.of() : tickets.of(registration));
    }

    RegistrationDocument of(Registration registration, List<RegistrationLine> lines, List<Ticket> tickets) {
        String token = codes.tokenOf(registration);
        boolean isHeld = registration.state() == RegistrationState.HELD;
        return new RegistrationDocument(
                token,
                registration.edition().slug(),
                registration.state(),
                isHeld ? registration.holdUntil() : null,
                lines.stream().map(RegistrationDocuments::line).toList(),
                RegistrationDocument.AmountDocument.of(registration.total()),
                registration.state() == RegistrationState.PENDING_PAYMENT ? payment(registration) : null,
                tickets.stream().map(this::ticket).toList(),
                address.of("/" + registration.language().name() + "/registrations/" + token));
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

    RegistrationDocument.TicketDocument ticket(Ticket ticket) {
        String token = codes.tokenOf(ticket);
        boolean isValid = ticket.state() == TicketState.VALID;
        return new RegistrationDocument.TicketDocument(
                ticket.id(),
                token,
                ticket.ticketType().id(),
                ticket.name(),
                ticket.state(),
                ticket.holder(),
                isValid ? ticket.shortCodeInGroups() : null,
                isValid
                        ? address.of("/" + ticket.registration().language().name() + "/tickets/" + token + "/badge.pdf")
                        : null);
    }
}
