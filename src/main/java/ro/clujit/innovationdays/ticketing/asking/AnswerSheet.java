package ro.clujit.innovationdays.ticketing.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.Tickets;

/** What all holders of an edition's tickets answered. */
@ApplicationScoped
public class AnswerSheet {

    private final Questions questions;
    private final Answers answers;
    private final Tickets tickets;

    AnswerSheet(Questions questions, Answers answers, Tickets tickets) {
        this.questions = questions;
        this.answers = answers;
        this.tickets = tickets;
    }

    /** @param given by question */
    public record Row(Ticket ticket, Map<UUID, Given> given) {}

    /** Of the edition; those without an answer too. */
    @Transactional
    public List<Row> of(Edition edition) {
        Map<UUID, Map<UUID, Given>> byTicket = new HashMap<>();
        answers.list("ticketId in (select t.id from Ticket t where t.edition = ?1)", edition)
                .forEach(answer -> byTicket.computeIfAbsent(answer.ticketId(), id -> new HashMap<>())
                        .put(answer.questionId(), answer.given()));
        return rows(
                tickets.list(
                        "from Ticket t join fetch t.registration join fetch t.ticketType where t.edition = ?1"
                                + " order by t.createdAt, t.position",
                        edition),
                byTicket);
    }

    /** Those that are answered, with their question. */
    @Transactional
    public Map<Question, Given> of(UUID ticket, Edition edition) {
        Map<UUID, Given> given = new HashMap<>();
        answers.of(List.of(ticket)).forEach(answer -> given.put(answer.questionId(), answer.given()));
        Map<Question, Given> answered = new LinkedHashMap<>();
        questions.of(edition).stream()
                .filter(question -> given.containsKey(question.id()))
                .forEach(question -> answered.put(question, given.get(question.id())));
        return answered;
    }

    private static List<Row> rows(List<Ticket> all, Map<UUID, Map<UUID, Given>> byTicket) {
        List<Row> rows = new ArrayList<>();
        all.forEach(ticket -> rows.add(new Row(ticket, byTicket.getOrDefault(ticket.id(), Map.of()))));
        return rows;
    }
}
