package ro.clujit.innovationdays.sponsor.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.platform.secret.Keys;

/** Slows down who tries addresses, whether they are anybody's or not. */
@ApplicationScoped
class PartnerLinkRequests implements PanacheRepositoryBase<PartnerLinkRequest, UUID> {

    static final Duration WINDOW = Duration.ofHours(1);

    /** An office shares one address. */
    static final int MOST_PER_HOST = 30;

    /** @return false where this host has asked often enough for now */
    boolean admit(String host, Instant now) {
        byte[] digest = Keys.digest("partner:" + host);
        if (count("hostDigest = ?1 and askedAt > ?2", digest, now.minus(WINDOW)) >= MOST_PER_HOST) {
            return false;
        }
        persist(new PartnerLinkRequest(digest, now));
        return true;
    }

    void forget(Instant before) {
        delete("askedAt < ?1", before);
    }
}
