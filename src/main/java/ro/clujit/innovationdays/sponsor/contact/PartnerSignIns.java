package ro.clujit.innovationdays.sponsor.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** The contacts' sign-ins that are open. */
@ApplicationScoped
class PartnerSignIns implements PanacheRepositoryBase<PartnerSignIn, byte[]> {

    /** Nobody's who has ended meanwhile. */
    Optional<PartnerSignIn> open(byte[] tokenDigest, Instant now) {
        return find(
                        "from PartnerSignIn s join fetch s.contact c join fetch c.organisation"
                                + " where s.tokenDigest = ?1 and s.expiresAt > ?2 and c.endedAt is null",
                        tokenDigest,
                        now)
                .firstResultOptional();
    }

    void end(byte[] tokenDigest) {
        delete("tokenDigest", (Object) tokenDigest);
    }

    void endAllOf(Contact contact) {
        delete("contact", contact);
    }

    void forgetExpired(Instant now) {
        delete("expiresAt <= ?1", now);
    }
}
