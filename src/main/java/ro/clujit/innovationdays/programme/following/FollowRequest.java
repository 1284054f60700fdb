package ro.clujit.innovationdays.programme.following;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One time that a follower was asked whether they mean it. */
@Entity
public class FollowRequest {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "follower_id")
    private Follower follower;

    private Instant sentAt;

    protected FollowRequest() {}

    FollowRequest(Follower follower, Instant now) {
        this.follower = follower;
        this.sentAt = now;
    }

    public UUID id() {
        return id;
    }

    public Follower follower() {
        return follower;
    }

    Instant sentAt() {
        return sentAt;
    }
}
