package ro.clujit.innovationdays.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what was tried with letters. */
@ApplicationScoped
public class Attempts {

    private final EntityManager database;

    Attempts(EntityManager database) {
        this.database = database;
    }

    /** The newest first. */
    @SuppressWarnings("unchecked")
    public List<Attempt> at(Letter letter) {
        List<Object[]> rows =
                database.createNativeQuery("""
                        select number, begun_at, ended_at, outcome, words, instance
                          from letter_attempt where letter_id = ?1 order by number desc
                        """).setParameter(1, letter.id()).getResultList();
        return rows.stream()
                .map(row -> new Attempt(
                        ((Number) row[0]).intValue(),
                        (Instant) row[1],
                        Optional.ofNullable((Instant) row[2]),
                        Optional.ofNullable((String) row[3]).map(Attempt.Outcome::valueOf),
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }
}
