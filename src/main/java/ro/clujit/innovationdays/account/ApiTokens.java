package ro.clujit.innovationdays.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All API tokens, of all organisers. */
@ApplicationScoped
public class ApiTokens implements PanacheRepositoryBase<ApiToken, UUID> {

    /** The latest first, with whose they are. */
    public List<ApiToken> latest() {
        return list("from ApiToken t join fetch t.account order by t.createdAt desc, t.id desc");
    }

    Optional<ApiToken> byDigest(byte[] digest) {
        return find("from ApiToken t join fetch t.account where t.tokenDigest = ?1", (Object) digest)
                .firstResultOptional();
    }

    /** Of two requests that find it old, one writes. */
    void noteUse(ApiToken token, Instant now) {
        update(
                "lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt <= ?3)",
                now,
                token.id(),
                now.minus(ApiToken.USE_IS_NOTED_EVERY));
    }

    void revoke(UUID id, Instant now) {
        update("revokedAt = ?1 where id = ?2 and revokedAt is null", now, id);
    }

    void forgetEndedBefore(Instant time) {
        delete("expiresAt < ?1 or revokedAt < ?1", time);
    }
}
