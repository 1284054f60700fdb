package ro.clujit.innovationdays.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.checkin.Visits;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.Consenting;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Gathers from the features what organisers see of registrations. */
@ApplicationScoped
class RegistrationDetails {

    private final Tickets tickets;
    private final Consenting consenting;
    private final TicketCodes codes;
    private final Visits visits;
    private final DeskViews desk;

    RegistrationDetails(Tickets tickets, Consenting consenting, TicketCodes codes, Visits visits, DeskViews desk) {
        this.tickets = tickets;
        this.consenting = consenting;
        this.codes = codes;
        this.visits = visits;
        this.desk = desk;
    }

    /** For a list: without consents and without the way to the badge. */
    List<AttendeeRow> rows(List<Ticket> found, Language language) {
        Map<UUID, Visits.Visit> came = visitsOf(found);
        return found.stream()
                .map(ticket -> AttendeeRow.of(ticket, "", Set.of(), came.get(ticket.id()), language))
                .toList();
    }

    RegistrationDetail of(Registration registration, Language language) {
        List<Ticket> issued = tickets.of(registration);
        Map<UUID, Visits.Visit> came = visitsOf(issued);
        return new RegistrationDetail(
                registration.id(),
                EditionHeading.of(registration.edition(), language),
                registration.state(),
                registration.language(),
                words(Optional.ofNullable(registration.confirmedAt()), registration, language),
                words(registration.cancelledAt(), registration, language),
                codes.tokenOf(registration),
                issued.stream()
                        .map(ticket -> AttendeeRow.of(
                                ticket, codes.tokenOf(ticket), consenting.of(ticket), came.get(ticket.id()), language))
                        .toList(),
                desk.of(registration, issued, language));
    }

    /** Those that wait for an organiser, the oldest first. */
    List<RegistrationOfficePages.Waiting> waiting(Edition edition, Registrations registrations, Language language) {
        List<Registration> waiting = registrations.list(
                "edition = ?1 and state = ?2 order by requestedAt, id", edition, RegistrationState.PENDING_APPROVAL);
        Map<UUID, List<Ticket>> byRegistration = tickets.of(waiting).stream()
                .collect(Collectors.groupingBy(ticket -> ticket.registration().id()));
        return waiting.stream()
                .map(registration -> new RegistrationOfficePages.Waiting(
                        registration.id(),
                        registration.contactName(),
                        byRegistration.getOrDefault(registration.id(), List.of()).stream()
                                .map(ticket -> ticket.ticketType().name(language))
                                .distinct()
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private Map<UUID, Visits.Visit> visitsOf(List<Ticket> found) {
        return visits.of(found.stream().map(Ticket::id).toList());
    }

    private static String words(Optional<Instant> at, Registration registration, Language language) {
        return at.map(instant ->
                        LocalDates.dateTime(instant, registration.edition().zone(), language))
                .orElse("");
    }
}
