package ro.clujit.innovationdays.programme.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/** Readers begin and cease to follow sessions. */
@ApplicationScoped
public class Following {

    /** New addresses of one edition that have not confirmed, in an hour; past that somebody is playing with the form. */
    static final int MOST_UNCONFIRMED = 500;

    /** What came of it: the same whether the address was known or not. */
    public enum Outcome {
        ASKED,
        /** Too many ask at the moment. */
        BUSY
    }

    private final Followers followers;
    private final FollowRequests requests;
    private final Forgetting forgetting;
    private final Clock clock;

    Following(Followers followers, FollowRequests requests, Forgetting forgetting, Clock clock) {
        this.followers = followers;
        this.requests = requests;
        this.forgetting = forgetting;
        this.clock = clock;
    }

    /** @param guids of sessions that the edition's latest release has */
    @Transactional
    public Outcome ask(Edition edition, Collection<UUID> guids, String email, Language language) {
        Instant now = clock.instant();
        if (followers.countUnconfirmed(edition, now.minus(Duration.ofHours(1))) >= MOST_UNCONFIRMED) {
            return Outcome.BUSY;
        }
        Follower follower = followers.lockOrMake(edition, email, language, now);
        follower.ask(guids, language, now);
        requests.send(follower, now);
        return Outcome.ASKED;
    }

    /** @return false where the link opens no page */
    @Transactional
    public boolean confirm(String token) {
        return followers
                .lockByToken(token)
                .map(follower -> {
                    follower.confirm(clock.instant());
                    return true;
                })
                .orElse(false);
    }

    /** @param guid null for all of them */
    @Transactional
    public boolean stop(String token, UUID guid) {
        return followers
                .lockByToken(token)
                .map(follower -> {
                    if (guid == null) {
                        follower.stopAll();
                    } else {
                        follower.stop(guid);
                    }
                    return true;
                })
                .orElse(false);
    }

    /** The address, what it follows, and the letters that it got. Twice is no error. */
    @Transactional
    public void forget(String token) {
        followers.lockByToken(token).ifPresent(follower -> forgetting.forget(List.of(follower.id())));
    }
}
