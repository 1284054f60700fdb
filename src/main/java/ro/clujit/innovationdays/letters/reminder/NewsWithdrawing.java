package ro.clujit.innovationdays.letters.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.mail.LetterState;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.platform.database.Rows;
import ro.clujit.innovationdays.ticketing.ConsentWithdrawn;
import ro.clujit.innovationdays.ticketing.Purpose;

/** Whoever no longer wants news gets none of what still waits; that they were to get it stays written down. */
@ApplicationScoped
class NewsWithdrawing {

    private final DataSource database;
    private final Letters letters;

    NewsWithdrawing(DataSource database, Letters letters) {
        this.database = database;
        this.letters = letters;
    }

    void withdrawn(@Observes ConsentWithdrawn event) {
        if (event.purpose() != Purpose.NEWS) {
            return;
        }
        List<UUID> news = Rows.all(
                database,
                """
                select m.id from reminder m join ticket t on t.id = m.ticket_id
                 where m.kind = 'NEXT_EDITION' and lower(t.email) = lower(?)
                """,
                row -> row.getObject(1, UUID.class),
                event.ticket().email());
        if (!news.isEmpty()) {
            letters.delete("subjectId in ?1 and state in ?2", news, List.of(LetterState.WAITING, LetterState.RETRY));
        }
    }
}
