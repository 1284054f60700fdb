package ro.clujit.innovationdays.letters.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import ro.clujit.innovationdays.platform.database.Rows;
import ro.clujit.innovationdays.platform.secret.Keys;

/** All feedback. One answer for each link: another one in its place is the same person's better thought. */
@ApplicationScoped
class Feedbacks {

    private final DataSource database;

    Feedbacks(DataSource database) {
        this.database = database;
    }

    @Transactional
    Optional<Feedback> of(String token) {
        byte[] digest = Keys.digest(token);
        Map<UUID, Integer> sessions = Rows.all(
                        database,
                        "select session_id, rating from feedback_session where token_digest = ?",
                        row -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)),
                        (Object) digest)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Rows.first(
                database,
                "select overall, again, good, better from feedback where token_digest = ?",
                row -> new Feedback(
                        row.getInt(1),
                        Feedback.Again.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        sessions),
                (Object) digest);
    }

    /** The row's lock keeps two of one person apart until the ratings are written too. */
    @Transactional
    void keep(String token, UUID edition, Feedback said) {
        byte[] digest = Keys.digest(token);
        Rows.change(database, """
                insert into feedback (token_digest, edition_id, overall, again, good, better) values (?, ?, ?, ?, ?, ?)
                on conflict (token_digest) do update set overall = excluded.overall, again = excluded.again,
                       good = excluded.good, better = excluded.better
                """, digest, edition, said.overall(), said.again().name(), said.good(), said.better());
        Rows.change(database, "delete from feedback_session where token_digest = ?", (Object) digest);
        said.sessions()
                .forEach((session, rating) -> Rows.change(
                        database,
                        "insert into feedback_session (token_digest, session_id, rating) values (?, ?, ?)",
                        digest,
                        session,
                        rating));
    }

    /** In no order that tells when they were given. */
    @Transactional
    List<Feedback> of(UUID edition) {
        return Rows.all(
                database,
                "select overall, again, good, better from feedback where edition_id = ? order by token_digest",
                row -> new Feedback(
                        row.getInt(1),
                        Feedback.Again.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        Map.of()),
                edition);
    }

    /** How many were asked. */
    @Transactional
    int asked(UUID edition) {
        return Rows.first(
                        database,
                        "select count(*) from feedback_link where edition_id = ?",
                        row -> row.getInt(1),
                        edition)
                .orElseThrow();
    }

    /** How a session was rated, by its id. */
    record Rated(UUID session, int ratings, double average) {}

    @Transactional
    List<Rated> sessions(UUID edition) {
        return Rows.all(
                database,
                """
                select s.session_id, count(*), avg(s.rating) from feedback_session s
                  join feedback f on f.token_digest = s.token_digest
                 where f.edition_id = ? group by s.session_id
                """,
                row -> new Rated(row.getObject(1, UUID.class), row.getInt(2), row.getDouble(3)),
                edition);
    }
}
