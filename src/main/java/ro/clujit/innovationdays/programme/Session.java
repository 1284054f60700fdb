package ro.clujit.innovationdays.programme;

import jakarta.persistence.CollectionTable;
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
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Theme;
import ro.clujit.innovationdays.platform.locale.Language;

/** One item of the programme. It may have no track, theme, room or time yet. */
@Entity
public class Session {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String slug;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private String titleRo;

    private String titleEn;

    private String abstractRo = "";

    private String abstractEn = "";

    @Enumerated(EnumType.STRING)
    private Language language;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "track_id")
    private Track track;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "room_id")
    private Room room;

    private Instant startsAt;

    private Instant endsAt;

    @ElementCollection
    @CollectionTable(name = "session_speaker", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    private List<Appearance> appearances = new ArrayList<>();

    protected Session() {}

    /**
     * @param slug unique in the edition: what the session's address ends with
     * @param spoken the language it is held in
     */
    public Session(Edition edition, String slug, SessionKind kind, String titleRo, String titleEn, Language spoken) {
        this.edition = edition;
        this.slug = slug;
        this.kind = kind;
        this.titleRo = titleRo;
        this.titleEn = titleEn;
        this.language = spoken;
    }

    public void describe(String inRomanian, String inEnglish) {
        this.abstractRo = inRomanian;
        this.abstractEn = inEnglish;
    }

    /** Either may be null. */
    public void classify(Track track, Theme theme) {
        this.track = track;
        this.theme = theme;
    }

    public void schedule(Room room, Instant from, Instant to) {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
        this.room = room;
        this.startsAt = from;
        this.endsAt = to;
    }

    /** Adds somebody after those who are already there. */
    public void feature(Speaker speaker, SpeakerRole role) {
        appearances.add(new Appearance(speaker, role));
    }

    public String slug() {
        return slug;
    }

    public SessionKind kind() {
        return kind;
    }

    public String title(Language language) {
        return language.choose(titleRo, titleEn);
    }

    public String summary(Language language) {
        return language.choose(abstractRo, abstractEn);
    }

    /** The language it is held in. */
    public Language spoken() {
        return language;
    }

    public Optional<Track> track() {
        return Optional.ofNullable(track);
    }

    public Optional<Theme> theme() {
        return Optional.ofNullable(theme);
    }

    public Optional<Room> room() {
        return Optional.ofNullable(room);
    }

    public Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }

    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    public List<Appearance> appearances() {
        return List.copyOf(appearances);
    }
}
