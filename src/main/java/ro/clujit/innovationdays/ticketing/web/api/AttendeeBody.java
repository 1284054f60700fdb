package ro.clujit.innovationdays.ticketing.web.api;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.Purpose;

/** Who comes, as a program writes it. */
@Schema(name = "Attendee")
public record AttendeeBody(
        @Schema(description = "Which ticket they have", required = true)
        UUID ticketType,

        @Schema(examples = "Ana Exemplu") String name,
        @Schema(examples = "ana@example.org") String email,
        @Schema(examples = "Exemplu SRL") String organisation,
        @Schema(examples = "Inginer") String jobTitle,
        Audience audience,

        @Schema(description = "What they agree to, each on its own")
        Set<Purpose> consents,

        @Schema(description = "Ids of workshops and dinners that go with the ticket")
        Set<UUID> addOns,

        @Schema(description = "They write their details down themselves; then name and address may be left out")
        boolean ask) {

    private static final int NAME = 100;
    private static final int ORGANISATION = 120;

    void check(String field, Faults faults) {
        faults.require(field + ".ticketType", ticketType);
        if (!ask) {
            faults.requireText(field + ".name", name, NAME);
            faults.require(field + ".audience", audience);
        }
        faults.limit(field + ".name", name, NAME);
        faults.limit(field + ".organisation", organisation, ORGANISATION);
        faults.limit(field + ".jobTitle", jobTitle, NAME);
        boolean isLeftOut = Text.line(email).isEmpty();
        if (isLeftOut && !ask || !isLeftOut && !EmailAddress.isValid(Text.line(email))) {
            faults.add(field + ".email", "is not an address that can be written to");
        }
    }

    Attendee attendee() {
        return new Attendee(
                Text.line(name),
                Text.line(email),
                Text.line(organisation),
                Text.line(jobTitle),
                audience == null ? Audience.OTHER : audience,
                consents == null ? Set.of() : consents,
                addOns == null ? Set.of() : addOns,
                ask);
    }
}
