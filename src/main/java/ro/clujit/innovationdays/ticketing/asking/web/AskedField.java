package ro.clujit.innovationdays.ticketing.asking.web;

import java.util.UUID;
import ro.clujit.innovationdays.ticketing.asking.Given;

/**
 * A question with what somebody answered, and what is wrong with that.
 *
 * @param person from 1
 * @param file name of the file that is there; empty without one
 * @param remark empty where nothing is wrong
 */
public record AskedField(QuestionView question, int person, Given given, String file, String remark) {

    public String id() {
        return "answer-" + name(question.id(), person);
    }

    /** Whether the file that is there goes once the form is right. */
    public boolean isToGo() {
        return !file.isEmpty() && given.file() == null;
    }

    static String name(UUID question, int person) {
        return question + "-" + person;
    }

    public boolean isChosen(UUID option) {
        return given.options().contains(option);
    }

    /** The id of the field that this one hangs on; empty where it hangs on none. */
    public String ifField() {
        return question.ifQuestion().isEmpty() ? "" : "answer-" + question.ifQuestion() + "-" + person;
    }

    AskedField withoutRemark() {
        return new AskedField(question, person, given, file, "");
    }
}
