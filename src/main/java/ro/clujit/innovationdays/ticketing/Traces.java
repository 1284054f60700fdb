package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What was done to registrations, by whom. */
@ApplicationScoped
public class Traces implements PanacheRepositoryBase<Trace, UUID> {

    private final Clock clock;

    Traces(Clock clock) {
        this.clock = clock;
    }

    void add(Registration registration, Trace.Kind kind, Actor by, String before, String after) {
        persist(new Trace(registration.id(), null, kind, by, before, after, clock.instant()));
    }

    public void add(Ticket ticket, Trace.Kind kind, Actor by, String before, String after) {
        persist(new Trace(ticket.registration().id(), ticket.id(), kind, by, before, after, clock.instant()));
    }

    /** That something of this kind was changed stays, and when and by whom; what it was goes. */
    public void blank(Ticket ticket, Trace.Kind kind) {
        update("before = '', after = '' where ticketId = ?1 and kind = ?2", ticket.id(), kind);
    }

    /** The oldest first. */
    public List<Trace> of(Registration registration) {
        return list("registrationId = ?1 order by changedAt, id", registration.id());
    }
}
