package ro.clujit.innovationdays.letters.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Language;

/** What an edition says in one of its letters, in one language. Written by statements alone, which settle who was first. */
@Entity
public class OwnWording {

    @Id
    private UUID id;

    private UUID editionId;

    private String form;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String subject;

    @Column(name = "body")
    private String text;

    private int version;
    private String changedBy;
    private Instant changedAt;

    protected OwnWording() {}

    public String form() {
        return form;
    }

    public Language language() {
        return language;
    }

    public Wording wording() {
        return new Wording(subject, text);
    }

    /** From 1, and one more with each change. */
    public int version() {
        return version;
    }

    /** The organiser's name. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
