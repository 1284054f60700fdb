package ro.clujit.innovationdays.ticketing.code;

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

/** Tables that wait to be confirmed. They may name people's addresses: what was forgotten is removed after a day. */
@ApplicationScoped
class CodeImports implements PanacheRepositoryBase<CodeImport, UUID> {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Clock clock;

    CodeImports(Clock clock) {
        this.clock = clock;
    }

    Optional<CodeImport> of(Edition edition, UUID id) {
        return find("edition = ?1 and id = ?2", edition, id).firstResultOptional();
    }

    /** Locked until the transaction ends: of two who confirm it, one imports it. */
    Optional<CodeImport> lock(Edition edition, UUID id) {
        return find("edition = ?1 and id = ?2", edition, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Scheduled(every = "1h", delayed = "6m")
    @Transactional
    void removeForgotten() {
        delete("createdAt < ?1", clock.instant().minus(KEPT));
    }
}
