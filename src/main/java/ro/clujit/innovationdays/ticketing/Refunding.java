package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.money.Money;

/** Writes down that money has to go back, and that it did; within the caller's transaction. */
@ApplicationScoped
public class Refunding {

    private final Traces traces;
    private final Event<RefundDue> due;
    private final Event<MoneyReturned> returned;

    Refunding(Traces traces, Event<RefundDue> due, Event<MoneyReturned> returned) {
        this.traces = traces;
        this.due = due;
        this.returned = returned;
    }

    void dropped(TicketAddOn addOn, Actor by) {
        if (addOn.isPaid()) {
            Registration registration = addOn.ticket().registration();
            traces.add(
                    addOn.ticket(),
                    Trace.Kind.REFUND_NEEDED,
                    by,
                    "",
                    addOn.price().plain());
            due.fire(new RefundDue(
                    registration,
                    addOn.price(),
                    RefundDue.Reason.ADD_ON_DROPPED,
                    addOn.ticketType().name(registration.language())));
        }
    }

    /** @param dropped what went with the tickets until now */
    void ended(Registration registration, List<Ticket> ended, List<TicketAddOn> dropped, Actor by) {
        List<Ticket> paid = registration.paidAt().isPresent()
                ? ended.stream()
                        .filter(ticket -> !ticket.price().due().isNothing())
                        .toList()
                : List.of();
        List<TicketAddOn> paidBeside =
                dropped.stream().filter(TicketAddOn::isPaid).toList();
        Money sum = LaterOwing.sum(registration, paidBeside);
        for (Ticket ticket : paid) {
            sum = sum.plus(ticket.price().due());
        }
        if (!sum.isNothing()) {
            traces.add(registration, Trace.Kind.REFUND_NEEDED, by, "", sum.plain());
            due.fire(new RefundDue(
                    registration,
                    sum,
                    RefundDue.Reason.TICKETS_CANCELLED,
                    Stream.concat(
                                    paid.stream().map(Ticket::ticketType),
                                    paidBeside.stream().map(TicketAddOn::ticketType))
                            .map(type -> type.name(registration.language()))
                            .distinct()
                            .collect(Collectors.joining(", "))));
        }
    }

    /** An organiser has sent it back. @param because the id of what was owed back */
    public void refunded(Registration registration, Money sum, UUID because, Actor by) {
        traces.add(registration, Trace.Kind.REFUNDED, by, "", sum.plain());
        returned.fire(new MoneyReturned(registration, because));
    }
}
