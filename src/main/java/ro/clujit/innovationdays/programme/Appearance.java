package ro.clujit.innovationdays.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;

/** A speaker's part in a session. */
@Embeddable
public class Appearance {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    private Speaker speaker;

    @Enumerated(EnumType.STRING)
    private SpeakerRole role;

    protected Appearance() {}

    public Appearance(Speaker speaker, SpeakerRole role) {
        this.speaker = speaker;
        this.role = role;
    }

    public Speaker speaker() {
        return speaker;
    }

    public SpeakerRole role() {
        return role;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Appearance that && role == that.role && Objects.equals(speaker.id(), that.speaker.id());
    }

    @Override
    public int hashCode() {
        return Objects.hash(speaker.id(), role);
    }
}
