package ro.clujit.innovationdays.programme.call;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Theme;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.SessionKind;

/** A session that somebody proposes. Its state is changed by {@link Submissions} alone, on a condition. */
@Entity
public class Submission {

    /** Not generated: the token of its page is derived from it. */
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private byte[] tokenDigest;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SubmissionState state = SubmissionState.SUBMITTED;

    private String title;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    @Enumerated(EnumType.STRING)
    private Language spoken;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Column(name = "abstract")
    private String summary;

    private String description;
    private String notes;
    private int minutes;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    private String name;
    private String email;
    private String organisation;
    private String headline;
    private String biography;

    private String search;

    private String searchPeople;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    private Session session;

    private Instant submittedAt;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "co_speaker", joinColumns = @JoinColumn(name = "submission_id"))
    @OrderColumn(name = "position")
    private List<CoSpeaker> others = new ArrayList<>();

    protected Submission() {}

    /** @param language that its author reads */
    Submission(UUID id, byte[] tokenDigest, Edition edition, Language language, Instant now) {
        this.id = id;
        this.tokenDigest = tokenDigest;
        this.edition = edition;
        this.language = language;
        this.submittedAt = now;
    }

    /** @param theme that the proposal names, or null */
    void write(Proposal proposal, Theme theme, Instant now) {
        this.title = proposal.title();
        this.kind = proposal.kind();
        this.spoken = proposal.spoken();
        this.summary = proposal.summary();
        this.description = proposal.description();
        this.notes = proposal.notes();
        this.minutes = proposal.minutes();
        this.theme = theme;
        this.name = proposal.name();
        this.email = proposal.email();
        this.organisation = proposal.organisation();
        this.headline = proposal.headline();
        this.biography = proposal.biography();
        this.search = proposal.search();
        this.searchPeople = proposal.searchPeople();
        this.changedAt = now;
        others.clear();
        others.addAll(proposal.others());
    }

    /** Its acceptance made this session. */
    void becomes(Session session) {
        this.session = session;
    }

    /** What its author wrote. */
    public Proposal proposal() {
        return new Proposal(
                title,
                kind,
                spoken,
                summary,
                description,
                notes,
                minutes,
                theme().map(Theme::slug).orElse(null),
                name,
                email,
                organisation,
                headline,
                biography,
                List.copyOf(others));
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public SubmissionState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** The one that its author reads. */
    public Language language() {
        return language;
    }

    public Optional<Theme> theme() {
        return Optional.ofNullable(theme);
    }

    /** Empty before its acceptance, and when organisers have removed the session. */
    public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
