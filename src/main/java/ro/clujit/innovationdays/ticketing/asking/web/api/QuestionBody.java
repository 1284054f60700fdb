package ro.clujit.innovationdays.ticketing.asking.web.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.ticketing.asking.Condition;
import ro.clujit.innovationdays.ticketing.asking.QuestionKind;
import ro.clujit.innovationdays.ticketing.asking.QuestionTerms;

/** A question as an organiser's program writes it. */
@Schema(name = "QuestionBody")
public record QuestionBody(
        @Schema(required = true) QuestionKind kind,
        @Schema(required = true) Bilingual label,
        Bilingual help,
        boolean required,

        @Schema(description = "Of a number") Integer least,

        @Schema(description = "Of a number") Integer most,

        @Schema(description = "Only who answered an earlier question so is asked")
        QuestionDocument.ConditionDocument condition,

        @Schema(description = "Ids of the ticket types that ask it; all admissions where it is left out")
        Set<UUID> ticketTypes,

        @Schema(description = "Of a choice, two at least; one that is there is named by its id")
        List<QuestionDocument.OptionDocument> options) {

    private static final int LABEL = 200;
    private static final int HELP = 400;
    private static final int OPTION = 100;
    private static final int MOST_NUMBER = 999_999_999;

    /** @param types of the edition @return empty when something is wrong, which then stands in the faults */
    Optional<QuestionTerms> read(Set<UUID> types, Faults faults) {
        faults.require("kind", kind);
        both("label", label, LABEL, faults);
        faults.limit("help", help, HELP);
        faults.range("least", least, -MOST_NUMBER, MOST_NUMBER);
        faults.range("most", most, -MOST_NUMBER, MOST_NUMBER);
        if (least != null && most != null && most < least) {
            faults.add("most", "is less than least");
        }
        if (condition != null) {
            faults.require("condition.question", condition.question());
        }
        if (ticketTypes != null && !types.containsAll(ticketTypes)) {
            faults.add("ticketTypes", "names none of this edition");
        }
        boolean hasOptions = kind != null && kind.hasOptions();
        if (hasOptions) {
            checkOptions(faults);
        }
        return faults.areNone() ? Optional.of(terms(hasOptions)) : Optional.empty();
    }

    private void checkOptions(Faults faults) {
        if (options == null || options.size() < 2 || options.size() > QuestionTerms.MOST_OPTIONS) {
            faults.add("options", "are not from 2 to " + QuestionTerms.MOST_OPTIONS);
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            both(
                    "options[" + i + "]",
                    options.get(i) == null ? null : options.get(i).label(),
                    OPTION,
                    faults);
        }
    }

    private static void both(String field, Bilingual text, int most, Faults faults) {
        faults.requireText(field + ".ro", text == null ? null : text.ro(), most);
        faults.requireText(field + ".en", text == null ? null : text.en(), most);
    }

    private QuestionTerms terms(boolean hasOptions) {
        boolean isNumber = kind == QuestionKind.NUMBER;
        return new QuestionTerms(
                kind,
                Faults.lines(label),
                Faults.lines(help),
                required,
                isNumber ? least : null,
                isNumber ? most : null,
                Optional.ofNullable(condition).map(of -> new Condition(of.question(), of.option())),
                ticketTypes == null ? Set.of() : ticketTypes,
                hasOptions
                        ? options.stream()
                                .map(option -> new QuestionTerms.Option(option.id(), Faults.lines(option.label())))
                                .toList()
                        : List.of());
    }
}
