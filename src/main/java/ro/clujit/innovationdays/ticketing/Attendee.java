package ro.clujit.innovationdays.ticketing;

import java.util.Set;
import java.util.UUID;

/**
 * Who will come, as the form gave it and its rules passed it.
 *
 * @param consents what the attendee agreed to, each on its own
 * @param addOns ids of what goes with the ticket
 * @param isToBeAsked whether they are to write their details down themselves; then name and address may be empty
 */
public record Attendee(
        String name,
        String email,
        String organisation,
        String jobTitle,
        Audience audience,
        Set<Purpose> consents,
        Set<UUID> addOns,
        boolean isToBeAsked) {

    public Attendee {
        consents = Set.copyOf(consents);
        addOns = Set.copyOf(addOns);
    }
}
