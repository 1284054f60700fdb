package ro.clujit.innovationdays.ticketing.asking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A file that came with a form, from whoever filled it in: shown to organisers alone, and to be downloaded only. */
@Entity
public class AnswerFile {

    @Id
    private UUID id;

    private UUID registrationId;
    private UUID questionId;
    private int person;
    private String name;
    private String mediaType;
    private byte[] bytes;
    private Instant receivedAt;

    protected AnswerFile() {}

    AnswerFile(
            UUID registration, UUID question, int person, String name, FileFormat format, byte[] bytes, Instant now) {
        this.id = UUID.randomUUID();
        this.registrationId = registration;
        this.questionId = question;
        this.person = person;
        become(name, format, bytes, now);
    }

    /** Another file under the same id, which a form that is being read may have in its hand. */
    final void become(String name, FileFormat format, byte[] bytes, Instant now) {
        this.name = name;
        this.mediaType = format.mediaType();
        this.bytes = bytes;
        this.receivedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
