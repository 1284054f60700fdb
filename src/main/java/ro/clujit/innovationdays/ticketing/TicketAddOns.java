package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** Those that were chosen after the registration was confirmed and wait for their money, the most urgent first. */
    List<TicketAddOn> dueLaterOf(Registration registration) {
        return later(registration, TicketState.PENDING, "");
    }

    /** Those of {@link #dueLaterOf} whose money did not come in time and that were not chosen anew, the latest first. */
    List<TicketAddOn> expiredLaterOf(Registration registration) {
        Set<List<UUID>> seen = new HashSet<>();
        List<TicketAddOn> expired = new ArrayList<>(later(
                registration,
                TicketState.EXPIRED,
                " and not exists (select 1 from TicketAddOn b where b.ticket = a.ticket and b.ticketType = a.ticketType"
                        + " and b.state in (PENDING, VALID))"));
        Collections.reverse(expired);
        expired.removeIf(addOn ->
                !seen.add(List.of(addOn.ticket().id(), addOn.ticketType().id())));
        return expired;
    }

    /** Whether money can still come for something that was chosen after the registration was confirmed, late money too. */
    public boolean areUnpaidLater(Registration registration) {
        return registration.state() == RegistrationState.CONFIRMED
                && (!registration.owed().isNothing()
                        || !expiredLaterOf(registration).isEmpty());
    }

    /** Those that were paid, by themselves or with their registration, and then cancelled: their money goes back. */
    public List<TicketAddOn> paidAndCancelled(Collection<Ticket> tickets) {
        return of(tickets, List.of(TicketState.CANCELLED)).stream()
                .filter(TicketAddOn::isPaid)
                .toList();
    }

    private List<TicketAddOn> later(Registration registration, TicketState state, String also) {
        return list(
                "select distinct a from TicketAddOn a join fetch a.ticket k join fetch a.ticketType t"
                        + " left join fetch t.quotas where k.registration = ?1 and k.state = VALID and a.state = ?2"
                        + " and a.payUntil is not null" + also + " order by a.payUntil, a.id",
                registration,
                state);
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
