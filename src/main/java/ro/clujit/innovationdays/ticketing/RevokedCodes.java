package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ro.clujit.innovationdays.platform.code.CodeForm;
import ro.clujit.innovationdays.platform.secret.Keys;

/** All codes that were revoked. */
@ApplicationScoped
public class RevokedCodes implements PanacheRepositoryBase<RevokedCode, byte[]> {

    /** With the ticket whose code it was. */
    public Optional<RevokedCode> find(CodeForm code) {
        return find("""
                        from RevokedCode r join fetch r.ticket t join fetch t.registration join fetch t.ticketType
                         join fetch t.edition where r.codeDigest = ?1
                        """, (Object) Keys.digest(code.text())).firstResultOptional();
    }
}
