package ro.clujit.innovationdays.ticketing.asking.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.asking.AnswerFault;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles.Place;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles.Waiting;
import ro.clujit.innovationdays.ticketing.asking.Answering;
import ro.clujit.innovationdays.ticketing.asking.Given;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.Questionnaire;
import ro.clujit.innovationdays.ticketing.asking.Questions;

/** The questions of a form: what is asked, and what was answered, files included. */
@ApplicationScoped
public class Questioning {

    private final Questions questions;
    private final AnswerFiles files;
    private final Answering answering;
    private final Page page;

    Questioning(Questions questions, AnswerFiles files, Answering answering, Page page) {
        this.questions = questions;
        this.files = files;
        this.answering = answering;
        this.page = page;
    }

    /** What holders of these types are asked, by the ids of the types. */
    public Map<UUID, Asked> of(Edition edition, List<TicketType> types) {
        List<Question> all = questions.of(edition);
        AskingMessages words = page.words(AskingMessages.class);
        return types.stream()
                .collect(Collectors.toMap(TicketType::id, type -> asked(all, type, words), (one, same) -> one));
    }

    private Asked asked(List<Question> all, TicketType type, AskingMessages words) {
        List<Question> own =
                all.stream().filter(question -> question.isFor(type)).toList();
        return new Asked(
                new Questionnaire(own),
                own.stream()
                        .map(question -> QuestionView.of(question, all, words, page.language()))
                        .toList(),
                words);
    }

    /** Nothing was sent, but files may have come with a form before. */
    public SentAnswers before(UUID registration) {
        return new SentAnswers(field -> List.of(), files.waiting(registration), Map.of(), Set.of());
    }

    /**
     * Keeps the files that came, so that they need not be chosen again while another field is mended.
     *
     * @param people what each is asked, by their number
     * @param uploads the file of a field, if one was chosen
     */
    public SentAnswers take(
            UUID registration,
            Map<Integer, Asked> people,
            Function<String, List<String>> values,
            Function<String, Optional<Upload>> uploads) {
        Map<Place, AnswerFault> refused = take(registration, people, values, uploads, UnaryOperator.identity());
        return new SentAnswers(values, files.waiting(registration), refused, Set.of());
    }

    /** As {@link #take}, for whoever gets the ticket of that person after that holder. */
    SentAnswers takeNext(
            UUID registration,
            Map<Integer, Asked> people,
            int holder,
            Function<String, List<String>> values,
            Function<String, Optional<Upload>> uploads) {
        Map<Place, AnswerFault> refused = take(registration, people, values, uploads, place -> place.next(holder));
        Map<Place, Waiting> waiting = files.waiting(registration);
        Map<Place, Waiting> next = new HashMap<>();
        people.forEach((person, asked) -> asked.questions().forEach(question -> {
            var place = new Place(question.id(), person);
            Optional.ofNullable(waiting.get(place.next(holder))).ifPresent(file -> next.put(place, file));
        }));
        return new SentAnswers(values, next, refused, Set.of());
    }

    /** @param where the file of a place is kept */
    private Map<Place, AnswerFault> take(
            UUID registration,
            Map<Integer, Asked> people,
            Function<String, List<String>> values,
            Function<String, Optional<Upload>> uploads,
            UnaryOperator<Place> where) {
        Map<Place, AnswerFault> refused = new HashMap<>();
        people.forEach((person, asked) -> {
            for (QuestionView question : asked.questions()) {
                if (question.kind().isFile()) {
                    String name = AskedField.name(question.id(), person);
                    var place = new Place(question.id(), person);
                    Optional<Upload> upload = uploads.apply("answer-" + name);
                    Optional<AnswerFault> fault = upload.flatMap(file -> keep(registration, where.apply(place), file));
                    fault.ifPresent(wrong -> refused.put(place, wrong));
                    // What was kept took the place of the one before.
                    boolean isKept = upload.isPresent() && fault.isEmpty();
                    if (!isKept && !values.apply("remove-" + name).isEmpty()) {
                        files.drop(registration, where.apply(place));
                    }
                }
            }
        });
        return refused;
    }

    private Optional<AnswerFault> keep(UUID registration, Place place, Upload upload) {
        return upload.size() > AnswerFiles.MOST_BYTES
                ? Optional.of(AnswerFault.FILE_LARGE)
                : files.keep(registration, place, upload.name(), upload.bytes());
    }

    /** To be done with the tickets, in the order of the people, in the transaction that makes them. */
    public Consumer<List<Ticket>> writing(List<Map<UUID, Given>> answers) {
        return tickets -> {
            for (int i = 0; i < answers.size(); i++) {
                answering.first(tickets.get(i), answers.get(i));
            }
        };
    }
}
