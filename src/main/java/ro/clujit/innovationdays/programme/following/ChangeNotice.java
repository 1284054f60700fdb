package ro.clujit.innovationdays.programme.following;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A follower gets a letter about what a release changed in what they follow: one a release. */
@Entity
@Immutable
public class ChangeNotice {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "follower_id")
    private Follower follower;

    @Column(name = "release_id")
    private UUID releaseId;

    private UUID[] sessions;

    protected ChangeNotice() {}

    public UUID id() {
        return id;
    }

    public Follower follower() {
        return follower;
    }

    public UUID releaseId() {
        return releaseId;
    }

    /** The guids of the changed sessions that they followed then. */
    public Set<UUID> sessions() {
        return Set.of(sessions);
    }
}
