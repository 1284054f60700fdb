package ro.clujit.innovationdays.ticketing.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.TicketPassedOn;
import ro.clujit.innovationdays.ticketing.Trace;
import ro.clujit.innovationdays.ticketing.Traces;

/** Writes down what holders of tickets answer; within the caller's transaction, which has locked the registration. */
@ApplicationScoped
public class Answering {

    private final Answers answers;
    private final AnswerFiles files;
    private final Traces traces;
    private final Clock clock;

    Answering(Answers answers, AnswerFiles files, Traces traces, Clock clock) {
        this.answers = answers;
        this.files = files;
        this.traces = traces;
        this.clock = clock;
    }

    /** For a ticket that was just made: no answer is there yet. */
    public void first(Ticket ticket, Map<UUID, Given> kept) {
        there(kept).forEach((question, given) -> add(ticket, question, given));
    }

    /**
     * In the place of what was answered before.
     *
     * @param asked ids of the questions; an answer to one of them that is not kept any more is forgotten with its file,
     *     one to another question stays
     */
    public void anew(Ticket ticket, Set<UUID> asked, Map<UUID, Given> kept) {
        Map<UUID, Answer> known = new HashMap<>();
        answers.of(List.of(ticket.id())).forEach(answer -> known.put(answer.questionId(), answer));
        there(kept).forEach((question, given) -> {
            Answer answer = known.get(question);
            if (answer == null) {
                add(ticket, question, given);
            } else if (!answer.given().equals(given)) {
                UUID before = answer.given().file();
                answer.say(given, clock.instant());
                if (!Objects.equals(before, given.file())) {
                    drop(before);
                }
            }
        });
        known.values().stream()
                .filter(answer -> asked.contains(answer.questionId()) && !kept.containsKey(answer.questionId()))
                .forEach(this::forget);
    }

    /** What one person answered is not for the next to read. */
    void forget(@Observes TicketPassedOn passed) {
        Ticket ticket = passed.ticket();
        answers.of(List.of(ticket.id())).forEach(this::forget);
        files.dropWaiting(ticket.registration().id(), ticket.position());
        traces.blank(ticket, Trace.Kind.ANSWERS_CHANGED);
    }

    /** Without the files that another form took away after this one was read: what that one left stands. */
    private Map<UUID, Given> there(Map<UUID, Given> kept) {
        Set<UUID> named =
                kept.values().stream().map(Given::file).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<UUID> found = files.names(named).keySet();
        return kept.entrySet().stream()
                .filter(entry -> entry.getValue().file() == null
                        || found.contains(entry.getValue().file()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void add(Ticket ticket, UUID question, Given given) {
        var answer = new Answer(ticket.id(), question);
        answer.say(given, clock.instant());
        answers.persist(answer);
    }

    private void forget(Answer answer) {
        UUID file = answer.given().file();
        answers.delete(answer);
        drop(file);
    }

    /** At once, or it would wait for the form again. */
    private void drop(UUID file) {
        if (file != null) {
            answers.flush();
            files.deleteById(file);
        }
    }
}
