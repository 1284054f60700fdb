package ro.clujit.innovationdays.ticketing.asking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.ticketing.asking.Condition;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.QuestionKind;
import ro.clujit.innovationdays.ticketing.asking.QuestionOption;

/** Conditions in words and in fields of forms. */
final class Conditions {

    private Conditions() {}

    static String words(Condition condition, List<Question> all, AskingMessages words, Language language) {
        return all.stream()
                .filter(question -> question.id().equals(condition.question()))
                .findFirst()
                .map(question ->
                        words.only_if(question.label().in(language), answer(condition, question, words, language)))
                .orElse("");
    }

    private static String answer(Condition condition, Question question, AskingMessages words, Language language) {
        return question.options().stream()
                .filter(option -> option.id().equals(condition.option()))
                .findFirst()
                .map(option -> option.label().in(language))
                .orElseGet(words::yes);
    }

    /** What a question of that position can hang on. */
    static List<Choice> choices(List<Question> all, int position, AskingMessages words, Language language) {
        List<Choice> choices = new ArrayList<>();
        for (Question question : all) {
            if (question.position() >= position || !question.kind().canBeCondition()) {
                continue;
            }
            String label = question.label().in(language);
            if (question.kind() == QuestionKind.YES_NO) {
                choices.add(new Choice(new Condition(question.id(), null).text(), words.condition(label, words.yes())));
            }
            for (QuestionOption option : question.options()) {
                choices.add(new Choice(
                        new Condition(question.id(), option.id()).text(),
                        words.condition(label, option.label().in(language))));
            }
        }
        return choices;
    }

    /** @return empty for what {@link #choices} does not write */
    static Optional<Condition> read(String text) {
        String[] parts = text.split(":", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Condition(
                            UUID.fromString(parts[0]), parts[1].equals("yes") ? null : UUID.fromString(parts[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
