package ro.clujit.innovationdays.programme.speaking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.Speaker;

/** A speaker who was invited to an edition: whether they come, and the link to their own page there. */
@Entity
public class Participation {

    /** After the edition, for as long the link still opens the page. */
    static final int DAYS_AFTER = 30;

    /** Not generated: the link is derived from it before the row exists. */
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    private Speaker speaker;

    @Enumerated(EnumType.STRING)
    private Attendance attendance = Attendance.UNANSWERED;

    private Instant answeredAt;

    private String word = "";

    private int issue;

    private byte[] tokenDigest;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant invitedAt;

    protected Participation() {}

    Participation(UUID id, Edition edition, Speaker speaker, Language language, Instant now) {
        this.id = id;
        this.edition = edition;
        this.speaker = speaker;
        this.language = language;
        this.invitedAt = now;
    }

    /** From now on this link is the one that is good. */
    void open(int issue, byte[] tokenDigest) {
        this.issue = issue;
        this.tokenDigest = tokenDigest;
    }

    /** @param word to the organisers; may be empty */
    void answer(Attendance attendance, String word, Instant now) {
        this.attendance = attendance;
        this.word = word;
        this.answeredAt = now;
    }

    /** Letters follow the language that they read their page in. */
    void read(Language language) {
        this.language = language;
    }

    /** Whether the link still opens the page. */
    boolean isOpen(Instant now) {
        return !edition.isOverBy(DAYS_AFTER, now);
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public Speaker speaker() {
        return speaker;
    }

    public Attendance attendance() {
        return attendance;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** What they wrote to the organisers with their answer; may be empty. */
    public String word() {
        return word;
    }

    /** Counts their links: a new one makes the one before it useless. */
    public int issue() {
        return issue;
    }

    public Language language() {
        return language;
    }

    public Instant invitedAt() {
        return invitedAt;
    }
}
