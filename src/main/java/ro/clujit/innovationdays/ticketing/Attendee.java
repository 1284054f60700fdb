package ro.clujit.innovationdays.ticketing;

import java.util.Set;

/**
 * Who will come, as the form gave it and its rules passed it.
 *
 * @param consents what the attendee agreed to, each on its own
 */
public record Attendee(
        String name, String email, String organisation, String jobTitle, Audience audience, Set<Purpose> consents) {

    public Attendee {
        consents = Set.copyOf(consents);
    }
}
