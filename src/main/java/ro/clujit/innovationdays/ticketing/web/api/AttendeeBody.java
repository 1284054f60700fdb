package ro.clujit.innovationdays.ticketing.web.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.Purpose;
import ro.clujit.innovationdays.ticketing.asking.web.api.AnswerBody;

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

        @Schema(description = "To the questions of the ticket type; none of somebody who is asked")
        List<AnswerBody> answers,

        @Schema(description = "They write their details down themselves; then name and address may be left out")
        boolean ask) {

    private static final int NAME = 100;
    private static final int ORGANISATION = 120;

    /** @param prefix of the names of its fields */
    void check(String prefix, Faults faults) {
        faults.require(prefix + "ticketType", ticketType);
        if (!ask) {
            faults.requireText(prefix + "name", name, NAME);
            faults.require(prefix + "audience", audience);
        }
        faults.limit(prefix + "name", name, NAME);
        faults.limit(prefix + "organisation", organisation, ORGANISATION);
        faults.limit(prefix + "jobTitle", jobTitle, NAME);
        boolean isLeftOut = Text.line(email).isEmpty();
        if (isLeftOut && !ask || !isLeftOut && !EmailAddress.isValid(Text.line(email))) {
            faults.add(prefix + "email", "is not an address that can be written to");
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
