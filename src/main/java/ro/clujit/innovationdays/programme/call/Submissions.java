package ro.clujit.innovationdays.programme.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.secret.Keys;

/** What was proposed to editions. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {

    private static final String WHOLE =
            "from Submission s join fetch s.edition left join fetch s.theme left join fetch s.session ";

    private static final String PAGE = "submission-page";

    private final Keys keys;

    Submissions(Keys keys) {
        this.keys = keys;
    }

    /** What the address of its author's page ends with. */
    public String tokenOf(UUID id) {
        return keys.token(PAGE, id);
    }

    byte[] digestFor(UUID id) {
        return Keys.digest(tokenOf(id));
    }

    public Optional<Submission> byToken(String token) {
        return find(WHOLE + "where s.tokenDigest = ?1", (Object) Keys.digest(token))
                .firstResultOptional();
    }

    public Optional<Submission> whole(UUID id) {
        return find(WHOLE + "where s.id = ?1", id).firstResultOptional();
    }

    public Optional<Submission> of(Edition edition, UUID id) {
        return find(WHOLE + "where s.edition = ?1 and s.id = ?2", edition, id).firstResultOptional();
    }

    public long count(Edition edition) {
        return count("edition", edition);
    }

    /** Locked until the transaction ends. */
    Optional<Submission> lockByToken(String token) {
        return find("tokenDigest", (Object) Keys.digest(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Changes its state if it is still one of those; of two who ask at once, the second waits for the first and then
     * finds it changed.
     */
    boolean turn(UUID id, Set<SubmissionState> from, SubmissionState to) {
        return getEntityManager()
                        .createNativeQuery("update submission set state = :to where id = :id and state in (:from)")
                        .setParameter("to", to.name())
                        .setParameter("id", id)
                        .setParameter("from", from.stream().map(Enum::name).toList())
                        .executeUpdate()
                == 1;
    }

    /** @return false when a form was sent with this key before; waits for one that is being sent */
    boolean claim(byte[] formKey, UUID submission) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into submission_key (form_key, submission_id) values (?1, ?2)
                                on conflict (form_key) do nothing
                                """)
                        .setParameter(1, formKey)
                        .setParameter(2, submission)
                        .executeUpdate()
                == 1;
    }

    Optional<UUID> claimed(byte[] formKey) {
        List<?> found = getEntityManager()
                .createNativeQuery("select submission_id from submission_key where form_key = ?1", UUID.class)
                .setParameter(1, formKey)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }
}
