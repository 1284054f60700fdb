package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.code.CodeForm;

/** What a badge shows of each ticket of an edition, for tests that scan. */
@ApplicationScoped
public class TestTickets {

    /** A ticket as its badge has it. */
    public record OnBadge(String code, String shortCode, String token) {}

    private final TicketSearch tickets;
    private final Editions editions;
    private final TicketCodes codes;

    TestTickets(TicketSearch tickets, Editions editions, TicketCodes codes) {
        this.tickets = tickets;
        this.editions = editions;
        this.codes = codes;
    }

    @Transactional
    @ActivateRequestContext
    public List<OnBadge> of(String slug) {
        return tickets
                .find(new TicketSearch.Wanted(editions.bySlug(slug).orElseThrow(), "", null, null), 0, 10_000)
                .stream()
                .map(ticket -> new OnBadge(codes.codeOf(ticket), ticket.shortCode(), codes.tokenOf(ticket)))
                .toList();
    }

    /** Gives tickets that were put there by a statement the codes that the service would have given them. */
    @Transactional
    @ActivateRequestContext
    public List<OnBadge> seal(String slug) {
        tickets.find(new TicketSearch.Wanted(editions.bySlug(slug).orElseThrow(), "", null, null), 0, 10_000)
                .forEach(codes::seal);
        return of(slug);
    }

    /** A code with the right form, for which there is no ticket. */
    public static String madeUp(String mark) {
        return CodeForm.of(mark, "0123456789ABCDEFGHJKMNPQRS").text();
    }
}
