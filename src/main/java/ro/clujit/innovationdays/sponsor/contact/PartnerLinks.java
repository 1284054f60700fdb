package ro.clujit.innovationdays.sponsor.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.secret.Keys;

/** The links that were mailed to contacts. */
@ApplicationScoped
public class PartnerLinks implements PanacheRepositoryBase<PartnerLink, UUID> {

    /** What strangers ask for is written to one person no more often. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    static final int MOST_AN_HOUR = 5;
    /** As long a used or expired link is told from one that never was. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    private final PartnerTokens tokens;
    private final PartnerConfig config;
    private final Event<PartnerLinkSent> sent;
    private final Clock clock;

    PartnerLinks(PartnerTokens tokens, PartnerConfig config, Event<PartnerLinkSent> sent, Clock clock) {
        this.tokens = tokens;
        this.config = config;
        this.sent = sent;
        this.clock = clock;
    }

    /** @param welcome the edition that it welcomes to; null where somebody asked for it */
    void send(Contact contact, Edition welcome) {
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        byte[] digest = Keys.digest(tokens.of(id));
        var link = new PartnerLink(id, contact, welcome, digest, now, now.plus(config.link()));
        persist(link);
        sent.fire(new PartnerLinkSent(link));
    }

    /** Whether they may be sent another one; the contact is locked. */
    boolean mayBeSent(Contact contact) {
        Instant now = clock.instant();
        List<PartnerLink> lately = list("contact = ?1 and madeAt > ?2", contact, now.minus(Duration.ofHours(1)));
        return lately.size() < MOST_AN_HOUR
                && lately.stream().noneMatch(link -> link.madeAt().isAfter(now.minus(PAUSE)));
    }

    /** With the contact and their organisation. */
    Optional<PartnerLink> byToken(String token) {
        return find(
                        "select l from PartnerLink l join fetch l.contact c join fetch c.organisation"
                                + " where l.tokenDigest = ?1",
                        (Object) Keys.digest(token))
                .firstResultOptional();
    }

    /**
     * Takes the link for good, in one statement that the database serialises: of two who press at once, one gets it.
     *
     * @return whose it was; empty where it was used, is over, or never was
     */
    Optional<UUID> use(String token) {
        List<?> contact = getEntityManager()
                .createNativeQuery("""
                        update partner_link l set used_at = :now from partner_contact c
                         where l.token_digest = :digest and l.used_at is null and l.expires_at > :now
                           and c.id = l.contact_id and c.ended_at is null
                        returning l.contact_id
                        """, UUID.class)
                .setParameter("now", clock.instant())
                .setParameter("digest", Keys.digest(token))
                .getResultList();
        return contact.stream().map(UUID.class::cast).findFirst();
    }

    /** They no longer open anything. */
    void endAllOf(Contact contact) {
        update("expiresAt = ?1 where contact = ?2 and usedAt is null and expiresAt > ?1", clock.instant(), contact);
    }

    void forgetOld() {
        delete("expiresAt < ?1", clock.instant().minus(REMEMBERED));
    }

    /** With all that a letter about it says. */
    public Optional<PartnerLink> whole(UUID id) {
        return find(
                        "select l from PartnerLink l join fetch l.contact c join fetch c.organisation"
                                + " left join fetch l.edition where l.id = ?1",
                        id)
                .firstResultOptional();
    }
}
