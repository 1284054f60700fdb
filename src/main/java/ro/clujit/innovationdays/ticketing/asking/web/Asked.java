package ro.clujit.innovationdays.ticketing.asking.web;

import java.util.List;
import ro.clujit.innovationdays.ticketing.asking.Questionnaire;

/** What the holder of one type of ticket is asked, in the reader's language. */
public record Asked(Questionnaire rules, List<QuestionView> questions, AskingMessages words) {

    /** What somebody else can answer for them: nothing must be. */
    Asked begun() {
        return new Asked(
                rules.begun(), questions.stream().map(QuestionView::optional).toList(), words);
    }

    public boolean hasFiles() {
        return questions.stream().anyMatch(question -> question.kind().isFile());
    }
}
