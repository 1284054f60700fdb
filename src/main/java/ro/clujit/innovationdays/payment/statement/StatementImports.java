package ro.clujit.innovationdays.payment.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Statements that were uploaded. They name people: what was forgotten is removed after a day. */
@ApplicationScoped
class StatementImports implements PanacheRepositoryBase<StatementImport, UUID> {

    private static final Duration KEPT = Duration.ofDays(1);

    private final Clock clock;

    StatementImports(Clock clock) {
        this.clock = clock;
    }

    Optional<StatementImport> of(String edition, UUID id) {
        return find("from StatementImport i join fetch i.edition e where e.slug = ?1 and i.id = ?2", edition, id)
                .firstResultOptional();
    }

    /** Locked until the transaction ends. */
    Optional<StatementImport> lock(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    @Scheduled(every = "1h", delayed = "6m")
    @Transactional
    void removeForgotten() {
        delete("uploadedAt < ?1", clock.instant().minus(KEPT));
    }
}
