package ro.clujit.innovationdays.letters.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.database.Rows;
import ro.clujit.innovationdays.platform.secret.Keys;

/**
 * The addresses at which feedback is given. Each is derived from a ticket when its letter is worded; the database holds a
 * digest of it and the edition, and without the installation's secret nobody can say whose ticket it was.
 */
@ApplicationScoped
public class FeedbackLinks {

    private final DataSource database;
    private final Keys keys;

    FeedbackLinks(DataSource database, Keys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** What the address ends with. */
    public String tokenOf(UUID ticket) {
        return keys.token("feedback", ticket);
    }

    /** From now on these tickets' links lead to the form. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Edition edition, Collection<UUID> tickets) {
        // In the order of the digests: rows that stood in the order of the tickets would tell whose they are.
        tickets.stream()
                .map(ticket -> Keys.digest(tokenOf(ticket)))
                .sorted(Arrays::compareUnsigned)
                .forEach(digest -> Rows.change(
                        database,
                        "insert into feedback_link (token_digest, edition_id) values (?, ?) on conflict do nothing",
                        digest,
                        edition.id()));
    }

    /** Which edition a link is about; empty for what is none of ours. */
    Optional<UUID> edition(String token) {
        return Rows.first(
                database,
                "select edition_id from feedback_link where token_digest = ?",
                row -> row.getObject(1, UUID.class),
                (Object) Keys.digest(token));
    }
}
