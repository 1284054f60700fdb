package ro.clujit.innovationdays.programme.following;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters that ask followers whether they mean it, of which an address gets few: anybody may have typed it. */
@ApplicationScoped
public class FollowRequests implements PanacheRepositoryBase<FollowRequest, UUID> {

    static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int MOST_A_DAY = 5;

    private final Event<FollowAsked> asked;

    FollowRequests(Event<FollowAsked> asked) {
        this.asked = asked;
    }

    /** Unless one was sent a moment ago, whose link shows what was added since; the follower is locked. */
    void send(Follower follower, Instant now) {
        List<FollowRequest> today = list("follower = ?1 and sentAt > ?2", follower, now.minus(Duration.ofDays(1)));
        boolean isTooSoon = today.stream().anyMatch(request -> request.sentAt().isAfter(now.minus(PAUSE)));
        if (today.size() < MOST_A_DAY && !isTooSoon) {
            var request = new FollowRequest(follower, now);
            persist(request);
            asked.fire(new FollowAsked(request));
        }
    }

    /** With all that a letter about it says. */
    public Optional<FollowRequest> whole(UUID id) {
        return find(
                        "select r from FollowRequest r join fetch r.follower f join fetch f.edition"
                                + " left join fetch f.sessions where r.id = ?1",
                        id)
                .firstResultOptional();
    }
}
