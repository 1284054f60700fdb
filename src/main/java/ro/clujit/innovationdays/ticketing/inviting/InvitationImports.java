package ro.clujit.innovationdays.ticketing.inviting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;

/** Lists that wait to be confirmed. They name people: what was forgotten is removed after a day. */
@ApplicationScoped
class InvitationImports implements PanacheRepositoryBase<InvitationImport, UUID> {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Clock clock;

    InvitationImports(Clock clock) {
        this.clock = clock;
    }

    Optional<InvitationImport> of(Edition edition, UUID id) {
        return find("edition = ?1 and id = ?2", edition, id).firstResultOptional();
    }

    /** Locked until the transaction ends: of two who confirm it, one registers its people. */
    Optional<InvitationImport> lock(Edition edition, UUID id) {
        return find("edition = ?1 and id = ?2", edition, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Scheduled(every = "1h", delayed = "7m")
    @Transactional
    void removeForgotten() {
        delete("createdAt < ?1", clock.instant().minus(KEPT));
    }
}
