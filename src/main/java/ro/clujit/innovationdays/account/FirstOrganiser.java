package ro.clujit.innovationdays.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.platform.secret.Keys;

/** Makes the first organiser: from the settings, or by a one-time address that the start prints. */
@ApplicationScoped
public class FirstOrganiser {

    public static final Duration LINK_HOLDS = Duration.ofHours(48);

    private final Accounts accounts;
    private final SigningIn signingIn;
    private final EntityManager database;
    private final Clock clock;

    FirstOrganiser(Accounts accounts, SigningIn signingIn, EntityManager database, Clock clock) {
        this.accounts = accounts;
        this.signingIn = signingIn;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public boolean isMissing() {
        return accounts.count() == 0;
    }

    /** Two instances may start at once; the address is unique, and the second finds it taken. */
    @Transactional
    void fromSettings(String email, String password) {
        database.createNativeQuery("""
                        insert into account (id, email, name, password_hash, created_at)
                        select gen_random_uuid(), :email, :email, :hash, :now
                         where not exists (select 1 from account)
                        on conflict do nothing
                        """)
                .setParameter("email", email)
                .setParameter("hash", Password.hash(password))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** @return the token of an address that works once, within {@link #LINK_HOLDS} */
    @Transactional
    String link() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = clock.instant();
        database.createNativeQuery("insert into setup_link (token_digest, created_at, expires_at) values (?1, ?2, ?3)")
                .setParameter(1, Keys.digest(token))
                .setParameter(2, now)
                .setParameter(3, now.plus(LINK_HOLDS))
                .executeUpdate();
        return token;
    }

    @Transactional
    public boolean isLinkGood(String token) {
        return !database.createNativeQuery("select 1 from setup_link where token_digest = ?1 and expires_at > ?2")
                .setParameter(1, Keys.digest(token))
                .setParameter(2, clock.instant())
                .getResultList()
                .isEmpty();
    }

    /**
     * Uses the link up, and every other with it: of two that are used at once, the database lets one delete them.
     *
     * @return the new organiser's session; empty when the link was used, has expired or never was
     */
    @Transactional
    public Optional<String> useLink(String token, String name, String email, String password) {
        if (!isLinkGood(token)) {
            return Optional.empty();
        }
        @SuppressWarnings("unchecked")
        List<byte[]> deleted = database.createNativeQuery("delete from setup_link returning token_digest", byte[].class)
                .getResultList();
        byte[] used = Keys.digest(token);
        if (deleted.stream().noneMatch(digest -> Arrays.equals(digest, used)) || !isMissing()) {
            return Optional.empty();
        }
        var account = new Account(email, name, Password.hash(password), clock.instant());
        accounts.persist(account);
        return Optional.of(signingIn.open(account, clock.instant()));
    }
}
