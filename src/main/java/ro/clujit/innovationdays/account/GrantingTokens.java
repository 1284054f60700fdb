package ro.clujit.innovationdays.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.secret.Base32;
import ro.clujit.innovationdays.platform.secret.Keys;

/** Makes API tokens, knows whose one is, and revokes them (ADR 11). */
@ApplicationScoped
public class GrantingTokens {

    /** So that a token is known for one where it should not be, in a log or a public repository. */
    private static final String MARK = "idt_";

    /** 160 bits: nobody guesses one, however often they may try. */
    private static final int BYTES = 20;

    private static final Pattern FORM = Pattern.compile(MARK + "[" + Base32.ALPHABET + "]{32}");

    /** What has ended is shown for a while, so that somebody can see when it was last used. */
    private static final Duration ENDED_ARE_SHOWN = Duration.ofDays(90);

    private final ApiTokens tokens;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    GrantingTokens(ApiTokens tokens, Accounts accounts, Clock clock) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return the token, to be shown once: it is not kept */
    @Transactional
    public String grant(UUID account, String name, Duration holds) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = MARK + Base32.encode(bytes, BYTES);
        tokens.persist(new ApiToken(Keys.digest(token), accounts.findById(account), name, clock.instant(), holds));
        return token;
    }

    /** For whom a program acts that sends this; empty where it was never granted, has expired or was revoked. */
    @Transactional
    @ActivateRequestContext
    public Optional<Account> whose(String token) {
        if (!FORM.matcher(token).matches()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<ApiToken> good =
                tokens.byDigest(Keys.digest(token)).filter(found -> found.state(now) == TokenState.GOOD);
        good.filter(found -> found.useIsToBeNoted(now)).ifPresent(found -> tokens.noteUse(found, now));
        return good.map(ApiToken::account);
    }

    /** From the next request on, on every instance. */
    @Transactional
    public void revoke(UUID id) {
        tokens.revoke(id, clock.instant());
    }

    @Scheduled(every = "24h", delayed = "10m")
    @Transactional
    void tidy() {
        tokens.forgetEndedBefore(clock.instant().minus(ENDED_ARE_SHOWN));
    }
}
