package ro.clujit.innovationdays.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.mail.Outbox.Addressee;
import ro.clujit.innovationdays.platform.locale.Language;

/** Who gets which letter about what. Its words are made when it is sent or read ({@link LetterComposer}). */
@Entity
public class Letter {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String kind;

    private UUID subjectId;

    private UUID editionId;

    private boolean bulk;

    private String recipientName;

    private String recipientAddress;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private LetterState state = LetterState.WAITING;

    private int attempts;

    private Instant createdAt;

    private Instant dueAt;

    private Instant sentAt;

    private String lastAnswer;

    private UUID lease;

    private Instant begunAt;

    private int refusals;

    @Column(insertable = false, updatable = false)
    private String search;

    protected Letter() {}

    Letter(String kind, UUID editionId, boolean bulk, Addressee to, Instant now) {
        this.kind = kind;
        this.editionId = editionId;
        this.bulk = bulk;
        this.subjectId = to.subjectId();
        this.recipientName = to.name();
        this.recipientAddress = to.address();
        this.language = to.language();
        this.createdAt = now;
        this.dueAt = now;
    }

    public UUID id() {
        return id;
    }

    /** What its composer is found by. */
    public String kind() {
        return kind;
    }

    /** What it is about; only its composer knows of which table. */
    public UUID subjectId() {
        return subjectId;
    }

    /** Which edition sends it, as whom and in whose words; empty where it is about none. */
    public Optional<UUID> editionId() {
        return Optional.ofNullable(editionId);
    }

    /** Whether it is one of many that nobody waits for: it leaves after all others that are due. */
    public boolean isBulk() {
        return bulk;
    }

    public String recipientName() {
        return recipientName;
    }

    public String recipientAddress() {
        return recipientAddress;
    }

    public Language language() {
        return language;
    }

    public LetterState state() {
        return state;
    }

    /** How often the mail server was asked to take it, or it could not be worded; the time under way included. */
    public int attempts() {
        return attempts;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it is tried next, unless it is sent or given up. */
    public Instant dueAt() {
        return dueAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Why the last attempt failed, in the mail server's words where it had any, without addresses. */
    public Optional<String> lastAnswer() {
        return Optional.ofNullable(lastAnswer);
    }

    /** Whose it is while it is SENDING: every taking has another. */
    Optional<UUID> lease() {
        return Optional.ofNullable(lease);
    }

    /** How often it was itself put off or refused. That the mail server is away is no letter's fault. */
    int refusals() {
        return refusals;
    }

    /** When the conversation with the mail server began that is under way. */
    public Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }

    /** Its recipient's name and address as they are searched for. */
    String search() {
        return search;
    }
}
