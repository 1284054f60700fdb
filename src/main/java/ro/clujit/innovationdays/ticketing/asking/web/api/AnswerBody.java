package ro.clujit.innovationdays.ticketing.asking.web.api;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer as a program writes it. A file is sent by itself, for a registration that is held. */
@Schema(name = "AnswerBody")
public record AnswerBody(
        @Schema(required = true) UUID question,

        @Schema(
                description = "A text, a whole number, a date such as 2027-01-31, or yes or no",
                examples = "vegetarian")
        String text,

        @Schema(description = "Ids of the options that are chosen")
        Set<UUID> options) {}
