package ro.clujit.innovationdays.mail.bounce;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What somebody told us became of a letter. */
@Entity
@Table(name = "letter_report")
public class Report {

    /** What became of it. */
    public enum Kind {
        DELIVERED,
        /** Still being tried by whoever has it. */
        DEFERRED,
        /** It came back; its status says whether for good. */
        BOUNCED,
        COMPLAINED
    }

    @Id
    private UUID id;

    private UUID letterId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String status;

    private String answer;

    private Instant reportedAt;

    private Instant receivedAt;

    private byte[] digest;

    private Instant settledAt;

    protected Report() {}

    public UUID letterId() {
        return letterId;
    }

    public Kind kind() {
        return kind;
    }

    /** An enhanced status code; empty where none was given. */
    public String status() {
        return status;
    }

    /** Without addresses. */
    public String answer() {
        return answer;
    }

    /** When it happened, as far as whoever told us can be believed. */
    public Instant reportedAt() {
        return reportedAt;
    }

    /** When an organiser did something about it. */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
