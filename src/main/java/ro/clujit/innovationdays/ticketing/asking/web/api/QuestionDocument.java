package ro.clujit.innovationdays.ticketing.asking.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.QuestionKind;

/** A question to whoever has a ticket. */
@Schema(name = "Question")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionDocument(
        UUID id,
        int position,
        QuestionKind kind,
        Bilingual label,
        Bilingual help,
        boolean required,

        @Schema(description = "Of a number") Integer least,

        @Schema(description = "Of a number") Integer most,

        @Schema(description = "Only who answered so is asked; left out where everybody is")
        ConditionDocument condition,

        @Schema(description = "Ids of the ticket types that ask it; empty for all admissions")
        Set<UUID> ticketTypes,

        List<OptionDocument> options) {

    /** One of those that can be chosen. */
    @Schema(name = "Option")
    public record OptionDocument(UUID id, Bilingual label) {}

    /** An answer to another question. */
    @Schema(name = "Condition")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConditionDocument(
            UUID question,

            @Schema(description = "That was chosen; left out for yes")
            UUID option) {}

    public static QuestionDocument of(Question question) {
        return new QuestionDocument(
                question.id(),
                question.position(),
                question.kind(),
                question.label(),
                question.help(),
                question.isRequired(),
                question.least(),
                question.most(),
                question.condition()
                        .map(condition -> new ConditionDocument(condition.question(), condition.option()))
                        .orElse(null),
                question.types(),
                question.options().stream()
                        .map(option -> new OptionDocument(option.id(), option.label()))
                        .toList());
    }

    /** Whether holders of this admission are asked. */
    public boolean isFor(UUID admission) {
        return ticketTypes.isEmpty() || ticketTypes.contains(admission);
    }
}
