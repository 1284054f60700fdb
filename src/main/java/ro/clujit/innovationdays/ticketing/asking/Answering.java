package ro.clujit.innovationdays.ticketing.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** Writes down what holders of tickets answer. */
@ApplicationScoped
public class Answering {

    private final Questions questions;
    private final Answers answers;
    private final Tickets tickets;
    private final Clock clock;

    Answering(Questions questions, Answers answers, Tickets tickets, Clock clock) {
        this.questions = questions;
        this.answers = answers;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** What the holder of a ticket of this one's type is asked. */
    public Questionnaire of(Ticket ticket) {
        return new Questionnaire(questions.of(ticket.ticketType()));
    }

    /** What the ticket's holder answered, by question. */
    @Transactional
    public Map<UUID, Given> answered(Ticket ticket) {
        Map<UUID, Given> given = new HashMap<>();
        answers.of(List.of(ticket.id())).forEach(answer -> given.put(answer.questionId(), answer.given()));
        return given;
    }

    /** For a ticket that was just made: no answer is there yet. Within the caller's transaction. */
    public void first(Ticket ticket, Map<UUID, Given> kept) {
        kept.forEach((question, given) -> write(new Answer(ticket.id(), question), given));
    }

    /**
     * In the place of all that was answered for that ticket before; nothing where something is wrong.
     *
     * @return what is wrong, by question
     */
    @Transactional
    public Map<UUID, AnswerFault> answer(String ticketToken, Map<UUID, Given> given) {
        return tickets.byToken(ticketToken)
                .map(ticket -> {
                    // Of two that are sent at once the second finds the first one's.
                    answers.getEntityManager().lock(ticket, LockModeType.PESSIMISTIC_WRITE);
                    Questionnaire.Checked checked = of(ticket).check(given);
                    if (checked.faults().isEmpty()) {
                        replace(ticket, checked.kept());
                    }
                    return checked.faults();
                })
                .orElse(Map.of());
    }

    private void replace(Ticket ticket, Map<UUID, Given> kept) {
        Map<UUID, Given> left = new HashMap<>(kept);
        for (Answer answer : answers.of(List.of(ticket.id()))) {
            Given given = left.remove(answer.questionId());
            if (given == null) {
                answers.delete(answer);
            } else {
                answer.say(given, clock.instant());
            }
        }
        first(ticket, left);
    }

    private void write(Answer answer, Given given) {
        answer.say(given, clock.instant());
        answers.persist(answer);
    }
}
