package ro.clujit.innovationdays.checkin;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All scans. */
@ApplicationScoped
public class Scans implements PanacheRepositoryBase<Scan, UUID> {

    Optional<Scan> byNonce(UUID nonce) {
        return find(
                        "from Scan s left join fetch s.ticket t left join fetch t.edition left join fetch t.ticketType"
                                + " left join fetch s.sinceGate where s.nonce = ?1",
                        nonce)
                .firstResultOptional();
    }
}
