package ro.clujit.innovationdays.sponsor.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.sponsor.Organisations;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Which partners have what of a visitor, for the visitor; within the caller's transaction. */
@ApplicationScoped
public class OwnLeads {

    /**
     * One partner that has something.
     *
     * @param fields what was agreed to, which is all that it has
     * @param since when it was first agreed to
     */
    public record Holder(UUID lead, Bilingual partner, Set<LeadField> fields, Instant since) {}

    /**
     * All that have something.
     *
     * @param former whether the ticket is somebody else's by now
     */
    public record Held(Edition edition, boolean former, List<Holder> by) {}

    private final Tickets tickets;
    private final Editions editions;
    private final Organisations organisations;
    private final Leads leads;

    OwnLeads(Tickets tickets, Editions editions, Organisations organisations, Leads leads) {
        this.tickets = tickets;
        this.editions = editions;
        this.organisations = organisations;
        this.leads = leads;
    }

    /**
     * @param token of the ticket's page, or of the page that a former holder had
     * @return empty where no ticket has it, and no former holder who let a partner have something
     */
    public Optional<Held> of(String token) {
        Optional<Ticket> ticket = tickets.byToken(token);
        if (ticket.isPresent()) {
            return Optional.of(new Held(
                    ticket.get().edition(),
                    false,
                    by(leads.ofTicket(ticket.get().id()).stream())));
        }
        List<Lead> former = leads.ofFormer(token);
        return former.stream()
                .findFirst()
                .flatMap(one -> editions.findByIdOptional(one.editionId()))
                .map(edition -> new Held(edition, true, by(former.stream())));
    }

    private List<Holder> by(Stream<Lead> all) {
        return all.filter(Lead::isHeld)
                .map(lead -> new Holder(
                        lead.id(),
                        organisations.findById(lead.organisationId()).name(),
                        lead.fields().keySet(),
                        lead.takenAt().orElseThrow()))
                .toList();
    }
}
