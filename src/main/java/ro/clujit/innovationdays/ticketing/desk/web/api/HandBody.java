package ro.clujit.innovationdays.ticketing.desk.web.api;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.ticketing.Attendee;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.RegisteringByHand;
import ro.clujit.innovationdays.ticketing.TicketType;

/** Somebody whom an organiser registers. */
@Schema(name = "HandBody")
public record HandBody(
        @Schema(description = "Any admission of the edition", required = true)
        UUID ticketType,

        @Schema(required = true, examples = "Ana Exemplu") String name,

        @Schema(required = true, examples = "ana@example.org")
        String email,

        @Schema(examples = "Exemplu SRL") String organisation,
        @Schema(examples = "Inginer") String jobTitle,
        @Schema(required = true) Audience audience,

        @Schema(description = "Of the letters") Language language,

        @Schema(description = "Whether nothing is to be paid, whatever the type costs; so where it is left out")
        Boolean free) {

    private static final int NAME = 100;
    private static final int ORGANISATION = 120;

    void check(Faults faults) {
        faults.require("ticketType", ticketType);
        faults.requireText("name", name, NAME);
        if (!EmailAddress.isValid(Text.line(email))) {
            faults.add("email", "is not an address that can be written to");
        }
        faults.limit("organisation", organisation, ORGANISATION);
        faults.limit("jobTitle", jobTitle, NAME);
        faults.require("audience", audience);
    }

    RegisteringByHand.Wanted wanted(UUID key, TicketType type) {
        return new RegisteringByHand.Wanted(
                key,
                type,
                new Attendee(
                        Text.line(name),
                        Text.line(email),
                        Text.line(organisation),
                        Text.line(jobTitle),
                        audience,
                        Set.of(),
                        Set.of(),
                        false),
                language == null ? Language.ro : language,
                free == null || free);
    }
}
