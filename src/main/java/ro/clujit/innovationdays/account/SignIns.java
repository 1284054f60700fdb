package ro.clujit.innovationdays.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The sessions that are open. */
@ApplicationScoped
class SignIns implements PanacheRepositoryBase<SignIn, byte[]> {

    Optional<SignIn> open(byte[] tokenDigest, Instant now) {
        return find(
                        "from SignIn s join fetch s.account where s.tokenDigest = ?1 and s.expiresAt > ?2",
                        tokenDigest,
                        now)
                .firstResultOptional();
    }

    void end(byte[] tokenDigest) {
        delete("tokenDigest", (Object) tokenDigest);
    }

    void forgetExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
