package ro.clujit.innovationdays.ticketing.desk.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Moving;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketState;
import ro.clujit.innovationdays.ticketing.Tickets;
import ro.clujit.innovationdays.ticketing.asking.web.AskedFields;
import ro.clujit.innovationdays.ticketing.asking.web.Reasking;

/** What organisers see of one ticket when they change it. */
@ApplicationScoped
class TicketDeskViews {

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeTicket(TicketDeskView of, Fields fields, AskedFields asked);
    }

    private final Tickets tickets;
    private final Admissions admissions;
    private final Reasking reasking;

    TicketDeskViews(Tickets tickets, Admissions admissions, Reasking reasking) {
        this.tickets = tickets;
        this.admissions = admissions;
        this.reasking = reasking;
    }

    /** With its registration and its type; empty where the registration has no such ticket. */
    Optional<Ticket> find(UUID registration, UUID ticket) {
        return tickets.whole(ticket).filter(found -> found.registration().id().equals(registration));
    }

    private TicketDeskView of(Ticket ticket, Language language) {
        return new TicketDeskView(
                EditionHeading.of(ticket.edition(), language),
                ticket.registration().id(),
                ticket.id(),
                ticket.calledIn(language),
                ticket.ticketType().id(),
                ticket.ticketType().name(language),
                admissions.beside(ticket, language),
                ticket.price().due().in(language),
                Moving.isChargeable(ticket.registration()),
                ticket.state().isStanding(),
                ticket.state() == TicketState.VALID,
                ticket.shortCodeInGroups(),
                ticket.issue(),
                ticket.holder());
    }

    /** The page as it is before anything is sent. */
    @Transactional
    TemplateInstance page(Ticket ticket, Language language) {
        return page(ticket, fields(ticket), reasking.known(ticket), language);
    }

    @Transactional
    TemplateInstance page(Ticket ticket, Fields fields, Language language) {
        return page(ticket, fields, reasking.known(ticket), language);
    }

    @Transactional
    TemplateInstance page(Ticket ticket, Fields fields, AskedFields asked, Language language) {
        return Templates.officeTicket(of(ticket, language), fields, asked);
    }

    /** What the forms begin with. */
    Fields fields(Ticket ticket) {
        return Fields.blank()
                .put("name", ticket.name())
                .put("email", ticket.email())
                .put("organisation", ticket.organisation())
                .put("job-title", ticket.jobTitle())
                .put("charge", "keep")
                .put("tell", "on");
    }

    /** Whom the form names; audience and consents are the holder's own and stay. */
    static Attendee attendee(Ticket ticket, Fields fields) {
        return new Attendee(
                fields.value("name"),
                fields.value("email"),
                fields.value("organisation"),
                fields.value("job-title"),
                ticket.audience(),
                Set.of(),
                Set.of(),
                false);
    }
}
