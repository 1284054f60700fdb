package ro.clujit.innovationdays.programme.speaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A speaker gets a letter about what a release changed in their sessions: one a release. */
@Entity
public class SpeakerNotice {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "participation_id")
    private Participation participation;

    @Column(name = "release_id")
    private UUID releaseId;

    protected SpeakerNotice() {}

    SpeakerNotice(Participation participation, UUID releaseId) {
        this.participation = participation;
        this.releaseId = releaseId;
    }

    public UUID id() {
        return id;
    }

    public Participation participation() {
        return participation;
    }

    public UUID releaseId() {
        return releaseId;
    }
}
