package ro.clujit.innovationdays.sponsor.passes.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Language;

/** A pass that somebody has. */
@Schema(name = "Pass")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PassDocument(
        UUID id,

        @Schema(description = "From 1, to as many as the tier gives", examples = "1")
        int number,

        @Schema(examples = "Dan Exemplu") String name,

        @Schema(description = "Absent where the link is passed on otherwise", examples = "dan@example.org")
        String email,

        Language language,

        @Schema(
                description = "Where it is registered with",
                examples = "https://example.org/ro/editions/2027/register?code=PASS-ABCDEFGHJK")
        String link,

        Instant handedAt,

        @Schema(description = "How often its recipient was reminded")
        int reminders,

        @Schema(description = "The name on the ticket; absent while nobody has registered with it")
        String registered) {

    /** The passes that one benefit gives a sponsorship. */
    @Schema(name = "PassStock")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stock(
            UUID benefit,

            @Schema(description = "What they admit to; absent until organisers have said, and then none is handed out")
            UUID ticketType,

            @Schema(description = "How many the tier gives", examples = "10")
            int amount,

            @Schema(description = "How many can still be handed out", examples = "7")
            int left,

            @Schema(description = "Those that were handed out")
            List<PassDocument> passes) {}
}
