package ro.clujit.innovationdays.programme.following;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import ro.clujit.innovationdays.platform.secret.Keys;

/** Makes what the address of a follower's page ends with; it is stored nowhere. */
@Singleton
public class FollowTokens {

    private final Keys keys;

    @Inject
    FollowTokens(Keys keys) {
        this.keys = keys;
    }

    public String of(Follower follower) {
        return of(follower.id());
    }

    byte[] digest(UUID follower) {
        return Keys.digest(of(follower));
    }

    private String of(UUID follower) {
        return keys.token("follow", follower);
    }
}
