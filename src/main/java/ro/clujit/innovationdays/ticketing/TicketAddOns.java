package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What goes with tickets. */
@ApplicationScoped
public class TicketAddOns implements PanacheRepositoryBase<TicketAddOn, UUID> {

    /** Those that were not dropped, in the order of their types. */
    public List<TicketAddOn> of(Collection<Ticket> tickets) {
        return of(tickets, List.of(TicketState.PENDING, TicketState.VALID));
    }

    /** Those that expired with their tickets. */
    List<TicketAddOn> expiredOf(Collection<Ticket> tickets) {
        return of(tickets, List.of(TicketState.EXPIRED));
    }

    private List<TicketAddOn> of(Collection<Ticket> tickets, List<TicketState> states) {
        return tickets.isEmpty()
                ? List.of()
                : list(
                        "select distinct a from TicketAddOn a join fetch a.ticketType t left join fetch t.quotas"
                                + " where a.ticket in ?1 and a.state in ?2 order by t.position",
                        tickets,
                        states);
    }
}
