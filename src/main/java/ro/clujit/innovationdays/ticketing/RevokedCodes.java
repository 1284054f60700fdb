package ro.clujit.innovationdays.ticketing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All codes that were revoked. */
@ApplicationScoped
public class RevokedCodes implements PanacheRepositoryBase<RevokedCode, byte[]> {

    public boolean has(byte[] digest) {
        return count("codeDigest", (Object) digest) > 0;
    }
}
