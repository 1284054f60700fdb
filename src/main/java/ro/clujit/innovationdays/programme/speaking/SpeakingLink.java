package ro.clujit.innovationdays.programme.speaking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** One time that a speaker was sent the link to their own page. */
@Entity
public class SpeakingLink {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "participation_id")
    private Participation participation;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private Instant sentAt;

    protected SpeakingLink() {}

    SpeakingLink(Participation participation, Occasion occasion, Instant now) {
        this.participation = participation;
        this.occasion = occasion;
        this.sentAt = now;
    }

    public UUID id() {
        return id;
    }

    public Participation participation() {
        return participation;
    }

    public Occasion occasion() {
        return occasion;
    }

    Instant sentAt() {
        return sentAt;
    }
}
