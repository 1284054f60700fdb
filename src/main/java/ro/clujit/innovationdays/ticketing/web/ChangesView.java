package ro.clujit.innovationdays.ticketing.web;

import java.util.List;

/**
 * What whoever registered can change.
 *
 * @param token of the registration's page
 * @param base what the address of a ticket's page begins with, for passing it on
 * @param changeUntil in words; empty where it cannot be done, or no longer
 * @param cancelUntil as above
 * @param done what was just done, as a key; empty otherwise
 * @param romanian whether letters and badges are in Romanian; in English otherwise
 */
public record ChangesView(
        String token,
        String base,
        List<TicketCard> tickets,
        String changeUntil,
        String cancelUntil,
        String done,
        boolean romanian) {

    public long standing() {
        return tickets.stream().filter(TicketCard::standing).count();
    }
}
