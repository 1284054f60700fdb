package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.secret.Keys;

/** All registrations. */
@ApplicationScoped
public class Registrations implements PanacheRepositoryBase<Registration, UUID> {

    public Optional<Registration> byToken(String token) {
        return find(
                        "from Registration r join fetch r.edition join fetch r.ticketType where r.tokenDigest = ?1",
                        (Object) Keys.digest(token))
                .firstResultOptional();
    }

    /** Locked until the transaction ends: of two confirmations, the second waits and finds it confirmed. */
    Optional<Registration> lockByToken(String token) {
        return find("tokenDigest", (Object) Keys.digest(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Registration> byHoldKey(UUID key) {
        return find("holdKey", key).firstResultOptional();
    }
}
