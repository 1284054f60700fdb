package ro.clujit.innovationdays.ticketing.asking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.ticketing.Ticket;

/** Writes down what holders of tickets answer. */
@ApplicationScoped
public class Answering {

    private final Answers answers;
    private final Clock clock;

    Answering(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** For a ticket that was just made: no answer is there yet. Within the caller's transaction. */
    public void first(Ticket ticket, Map<UUID, Given> kept) {
        kept.forEach((question, given) -> {
            var answer = new Answer(ticket.id(), question);
            answer.say(given, clock.instant());
            answers.persist(answer);
        });
    }
}
