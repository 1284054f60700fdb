package ro.clujit.innovationdays.ticketing.asking.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.TicketTypes;
import ro.clujit.innovationdays.ticketing.asking.AnswerFault;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles.Place;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles.Waiting;
import ro.clujit.innovationdays.ticketing.asking.Answering;
import ro.clujit.innovationdays.ticketing.asking.Given;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.Questionnaire;
import ro.clujit.innovationdays.ticketing.asking.Questions;

/** Reads what programs answer, by the rules of the form. */
@ApplicationScoped
public class AnswerReading {

    /**
     * Somebody who answers.
     *
     * @param field what their answers are called in a remark
     * @param isAskedLater whether they answer by themselves
     * @param answers null for none
     */
    public record Person(String field, UUID ticketType, boolean isAskedLater, List<AnswerBody> answers) {}

    private final TicketTypes types;
    private final Questions questions;
    private final AnswerFiles files;
    private final Answering answering;

    AnswerReading(TicketTypes types, Questions questions, AnswerFiles files, Answering answering) {
        this.types = types;
        this.questions = questions;
        this.files = files;
        this.answering = answering;
    }

    /**
     * @param registration whose files wait; null where it is not there yet
     * @param people in the order of their places
     * @return what is to be written down for each, in the same order
     */
    public List<Map<UUID, Given>> check(Edition edition, UUID registration, List<Person> people, Faults faults) {
        // In a rush all that registering costs is this one question, where nothing is asked.
        List<Question> all = questions.areAny(edition) ? questions.of(edition) : List.of();
        Map<UUID, TicketType> known = all.isEmpty()
                ? Map.of()
                : types.of(edition).stream().collect(Collectors.toMap(TicketType::id, Function.identity()));
        Map<Place, Waiting> waiting = registration == null || all.isEmpty() ? Map.of() : files.waiting(registration);
        List<Map<UUID, Given>> kept = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            TicketType type = known.get(person.ticketType());
            List<Question> asked = type == null || person.isAskedLater()
                    ? List.of()
                    : all.stream().filter(question -> question.isFor(type)).toList();
            kept.add(check(person, asked, i + 1, waiting, faults));
        }
        return kept;
    }

    static Map<UUID, Given> check(
            Person person, List<Question> asked, int place, Map<Place, Waiting> waiting, Faults faults) {
        Map<UUID, AnswerBody> sent = new HashMap<>();
        for (AnswerBody answer : person.answers() == null ? List.<AnswerBody>of() : person.answers()) {
            UUID question = answer == null ? null : answer.question();
            if (asked.stream().noneMatch(one -> one.id().equals(question))) {
                faults.add(person.field(), "answers what is not asked of this ticket: " + question);
            } else if (sent.put(question, answer) != null) {
                faults.add(person.field() + "[" + question + "]", "is answered twice");
            }
        }
        Map<UUID, Given> given = new HashMap<>();
        for (Question question : asked) {
            Waiting file = waiting.get(new Place(question.id(), place));
            given.put(question.id(), given(question, sent.get(question.id()), file));
        }
        Questionnaire.Checked checked = new Questionnaire(asked).check(given);
        for (Question question : asked) {
            AnswerFault fault = checked.faults().get(question.id());
            if (fault != null) {
                faults.add(person.field() + "[" + question.id() + "]", words(fault, question));
            }
        }
        return checked.kept();
    }

    private static Given given(Question question, AnswerBody answer, Waiting file) {
        if (question.kind().isFile()) {
            return new Given("", Set.of(), file == null ? null : file.id());
        }
        if (answer == null) {
            return Given.NOTHING;
        }
        if (question.kind().hasOptions()) {
            return new Given("", answer.options() == null ? Set.of() : answer.options(), null);
        }
        String text = answer.text() == null ? "" : answer.text();
        return new Given(question.kind().isLong() ? Text.block(text) : Text.line(text), Set.of(), null);
    }

    static String words(AnswerFault fault, Question question) {
        return switch (fault) {
            case MISSING ->
                question.kind().isFile()
                        ? "is missing: hold the places, send the file for them, then the details"
                        : "is missing";
            case TEXT_LONG ->
                "has more than "
                        + (question.kind().isLong() ? Questionnaire.MOST_LONG_TEXT : Questionnaire.MOST_TEXT)
                        + " characters";
            case NUMBER_FORM -> "is not a whole number";
            case NUMBER_RANGE -> "is not from " + bound(question.least()) + " to " + bound(question.most());
            case DATE_FORM -> "is not a date such as 2027-01-31";
            case OPTION_UNKNOWN -> "is none of the answers that are offered";
            case FILE_LARGE -> "is larger than 5 MB";
            case FILE_KIND -> "is neither PDF nor PNG nor JPEG";
        };
    }

    private static String bound(Integer number) {
        return number == null ? "any" : number.toString();
    }

    /** To be done with the tickets, in the order of the people, in the transaction that makes them. */
    public Consumer<List<Ticket>> writing(List<Map<UUID, Given>> kept) {
        return tickets -> {
            for (int i = 0; i < kept.size(); i++) {
                answering.first(tickets.get(i), kept.get(i));
            }
        };
    }
}
