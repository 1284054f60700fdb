package ro.clujit.innovationdays.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.site.unreachable.UnreachableMarks;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.Codes;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationLines;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketAddOns;

/** Gathers what organisers see of a registration beside its tickets. */
@ApplicationScoped
class DeskViews {

    private final RegistrationLines lines;
    private final TicketAddOns addOns;
    private final Codes codes;
    private final TraceWords words;
    private final UnreachableMarks marks;

    DeskViews(RegistrationLines lines, TicketAddOns addOns, Codes codes, TraceWords words, UnreachableMarks marks) {
        this.lines = lines;
        this.addOns = addOns;
        this.codes = codes;
        this.words = words;
        this.marks = marks;
    }

    DeskView of(Registration registration, List<Ticket> tickets, Language language) {
        ZoneId zone = registration.edition().zone();
        boolean isPriced = registration.paymentReference().isPresent();
        return new DeskView(
                registration.contactName(),
                registration.contactEmail(),
                registration.total().isNothing() ? "" : registration.total().in(language),
                registration.paymentReference().orElse(""),
                registration
                        .payUntil()
                        .map(until -> LocalDates.until(until, zone, language))
                        .orElse(""),
                registration
                        .codeId()
                        .flatMap(codes::findByIdOptional)
                        .map(Code::text)
                        .orElse(""),
                registration.source(),
                isPriced
                        && (registration.state() != RegistrationState.CONFIRMED || addOns.areUnpaidLater(registration)),
                registration.state() == RegistrationState.PENDING_APPROVAL,
                lines.of(registration).stream()
                        .map(line -> new DeskView.LineView(
                                line.ticketType().name(language),
                                line.places(),
                                line.price().due().in(language)))
                        .toList(),
                owedLater(registration, zone, language),
                addOns.of(tickets).stream()
                        .map(addOn -> new DeskView.AddOnView(
                                addOn.ticket().name(), addOn.ticketType().name(language)))
                        .toList(),
                words.of(registration, zone, language),
                marks.of(
                        Stream.concat(
                                        Stream.of(registration.contactEmail()),
                                        tickets.stream().map(Ticket::email))
                                .toList(),
                        zone,
                        language));
    }

    /** For what was chosen since it was confirmed. */
    private String owedLater(Registration registration, ZoneId zone, Language language) {
        boolean isOwed = registration.state() == RegistrationState.CONFIRMED
                && !registration.owed().isNothing();
        return isOwed
                ? words.owed(
                        registration.owed().in(language),
                        registration
                                .owedUntil()
                                .map(until -> LocalDates.until(until, zone, language))
                                .orElse(""))
                : "";
    }
}
