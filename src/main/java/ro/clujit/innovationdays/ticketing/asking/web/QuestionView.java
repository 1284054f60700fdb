package ro.clujit.innovationdays.ticketing.asking.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.QuestionKind;

/**
 * A question as it is asked.
 *
 * @param least empty where any number is taken
 * @param onlyIf when it is asked, in words; empty where it always is
 * @param ifQuestion id of the question that it hangs on; empty where it hangs on none
 * @param ifAnswer id of an option of that one, or "yes"
 */
public record QuestionView(
        UUID id,
        QuestionKind kind,
        String label,
        String help,
        boolean required,
        String least,
        String most,
        List<Option> options,
        String onlyIf,
        String ifQuestion,
        String ifAnswer) {

    /** One of those that can be chosen. */
    public record Option(UUID id, String label) {}

    static QuestionView of(Question question, List<Question> all, AskingMessages words, Language language) {
        var condition = question.condition();
        return new QuestionView(
                question.id(),
                question.kind(),
                question.label().in(language),
                question.help().in(language),
                question.isRequired(),
                number(question.least()),
                number(question.most()),
                question.options().stream()
                        .map(option -> new Option(option.id(), option.label().in(language)))
                        .toList(),
                condition.map(of -> Conditions.words(of, all, words, language)).orElse(""),
                condition.map(of -> of.question().toString()).orElse(""),
                condition
                        .map(of -> of.option() == null ? "yes" : of.option().toString())
                        .orElse(""));
    }

    QuestionView optional() {
        return new QuestionView(id, kind, label, help, false, least, most, options, onlyIf, ifQuestion, ifAnswer);
    }

    private static String number(Integer number) {
        return number == null ? "" : number.toString();
    }
}
