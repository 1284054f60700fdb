package ro.clujit.innovationdays.ticketing.asking.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import ro.clujit.innovationdays.ticketing.asking.AnswerFault;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles.Place;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles.Waiting;

/**
 * What came with a form.
 *
 * @param values of a field, by its name; none where it was not sent
 * @param files those that came with this form or with one before it
 * @param refused what is wrong with those that came with this one
 * @param removed those that an answer names already, and that are to go with this form
 */
public record SentAnswers(
        Function<String, List<String>> values,
        Map<Place, Waiting> files,
        Map<Place, AnswerFault> refused,
        Set<Place> removed) {

    Optional<Waiting> file(UUID question, int person) {
        return Optional.ofNullable(files.get(new Place(question, person)));
    }

    /** Of the file that is there, unless it is to go. */
    UUID keptFile(UUID question, int person) {
        return removed.contains(new Place(question, person))
                ? null
                : file(question, person).map(Waiting::id).orElse(null);
    }

    Optional<AnswerFault> refused(UUID question, int person) {
        return Optional.ofNullable(refused.get(new Place(question, person)));
    }
}
