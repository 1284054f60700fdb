package ro.clujit.innovationdays.ticketing.asking.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.asking.Answers;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.QuestionKind;
import ro.clujit.innovationdays.ticketing.asking.Questions;

/** What the back office shows of questions. */
@ApplicationScoped
class QuestionViews {

    private final Questions questions;
    private final Answers answers;
    private final TicketTypes types;
    private final Page page;

    QuestionViews(Questions questions, Answers answers, TicketTypes types, Page page) {
        this.questions = questions;
        this.answers = answers;
        this.types = types;
        this.page = page;
    }

    List<QuestionRow> rows(Edition edition) {
        List<Question> all = questions.of(edition);
        List<Choice> known = types(edition);
        return all.stream()
                .map(question -> new QuestionRow(
                        question.id(),
                        question.position(),
                        question.label().in(page.language()),
                        question.kind(),
                        question.isRequired(),
                        question.condition()
                                .map(condition -> Conditions.words(condition, all, words(), page.language()))
                                .orElse(""),
                        known.stream()
                                .filter(type -> question.types().contains(UUID.fromString(type.value())))
                                .map(Choice::label)
                                .collect(Collectors.joining(", ")),
                        answers.to(question)))
                .toList();
    }

    List<Choice> types(Edition edition) {
        return types.of(edition).stream()
                .map(type -> new Choice(type.id().toString(), type.name(page.language())))
                .toList();
    }

    Set<UUID> typeIds(Edition edition) {
        return types(edition).stream()
                .map(type -> UUID.fromString(type.value()))
                .collect(Collectors.toSet());
    }

    List<Choice> kinds() {
        return List.of(QuestionKind.values()).stream()
                .map(kind -> new Choice(kind.name(), words().kind_of(kind)))
                .toList();
    }

    /** @param position of the question that is asked because of one */
    List<Choice> conditions(Edition edition, int position) {
        return Conditions.choices(questions.of(edition), position, words(), page.language());
    }

    long answers(Question question) {
        return answers.to(question);
    }

    AskingMessages words() {
        return page.words(AskingMessages.class);
    }
}
