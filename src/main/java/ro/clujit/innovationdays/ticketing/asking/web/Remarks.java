package ro.clujit.innovationdays.ticketing.asking.web;

import ro.clujit.innovationdays.ticketing.asking.AnswerFault;
import ro.clujit.innovationdays.ticketing.asking.Questionnaire;

/** What is wrong with an answer, in words. */
final class Remarks {

    private Remarks() {}

    static String of(AnswerFault fault, QuestionView question, AskingMessages words) {
        return switch (fault) {
            case MISSING -> question.kind().hasOptions() ? words.fault_choose() : words.fault_missing();
            case TEXT_LONG ->
                words.fault_long(question.kind().isLong() ? Questionnaire.MOST_LONG_TEXT : Questionnaire.MOST_TEXT);
            case NUMBER_FORM -> words.fault_number();
            case NUMBER_RANGE -> range(question, words);
            case DATE_FORM -> words.fault_date();
            case OPTION_UNKNOWN -> words.fault_option();
            case FILE_LARGE -> words.fault_file_large();
            case FILE_KIND -> words.fault_file_kind();
        };
    }

    static String range(QuestionView question, AskingMessages words) {
        if (question.least().isEmpty()) {
            return words.at_most(question.most());
        }
        return question.most().isEmpty()
                ? words.at_least(question.least())
                : words.between(question.least(), question.most());
    }
}
