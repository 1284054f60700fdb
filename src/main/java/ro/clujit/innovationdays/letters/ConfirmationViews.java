package ro.clujit.innovationdays.letters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketCodes;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Gathers what the confirmation letter says of a ticket. */
@Singleton
class ConfirmationViews {

    private final Tickets tickets;
    private final TicketCodes codes;
    private final String publicUrl;

    @Inject
    ConfirmationViews(Tickets tickets, TicketCodes codes, InstallationConfig config) {
        this.tickets = tickets;
        this.codes = codes;
        this.publicUrl = config.publicUrl();
    }

    ConfirmationView of(Ticket ticket, Language language) {
        Edition edition = ticket.edition();
        List<Ticket> all = tickets.of(ticket.registration());
        // Whoever registered need not come, and may have passed their ticket on.
        boolean isRegistrant = ticket.position() == 1
                && ticket.email().equalsIgnoreCase(ticket.registration().contactEmail());
        Optional<LocalDate> startsOn = edition.startsOn();
        Optional<LocalTime> opensAt = edition.opensAt().filter(time -> startsOn.isPresent());
        return new ConfirmationView(
                language.name(),
                ticket.calledIn(language),
                isRegistrant ? "" : ticket.registration().contactName(),
                all.size() > 1,
                edition.name(language),
                edition.isExample(),
                startsOn.map(from -> LocalDates.range(from, edition.endsOn().orElse(from), language))
                        .orElse(""),
                opensAt.map(time -> LocalDates.day(startsOn.orElseThrow(), language))
                        .orElse(""),
                opensAt.map(time -> withZone(edition, startsOn.orElseThrow(), time, language))
                        .orElse(""),
                Places.of(edition),
                ticket.ticketType().name(language),
                ticket.organisation(),
                ticket.shortCodeInGroups(),
                link(ticket, isRegistrant, language));
    }

    private static String withZone(Edition edition, LocalDate day, LocalTime time, Language language) {
        return DateTimeFormatter.ofPattern("HH:mm z", language.locale())
                .format(day.atTime(time).atZone(edition.zone()));
    }

    /** Whoever registered manages all of it; everybody else their own ticket. */
    private String link(Ticket ticket, boolean isRegistrant, Language language) {
        return publicUrl + "/" + language.name()
                + (isRegistrant
                        ? "/registrations/" + codes.tokenOf(ticket.registration())
                        : "/tickets/" + codes.tokenOf(ticket));
    }
}
