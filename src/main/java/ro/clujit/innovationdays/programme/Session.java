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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Theme;
import ro.clujit.innovationdays.platform.locale.Bilingual;
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

    private UUID guid;
    private int number;
    private String slug;

    @Enumerated(EnumType.STRING)
    private SessionKind kind;

    private String titleRo;

    private String titleEn;

    private String subtitleRo = "";

    private String subtitleEn = "";

    private String abstractRo = "";

    private String abstractEn = "";

    private String descriptionRo = "";

    private String descriptionEn = "";

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

    private Integer minutes;

    private Integer places;

    private boolean cancelled;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "session_speaker", joinColumns = @JoinColumn(name = "session_id"))
    @OrderColumn(name = "position")
    private List<Appearance> appearances = new ArrayList<>();

    protected Session() {}

    /**
     * @param guid unique in the edition: what calendars and feeds know it by
     * @param number unique in the edition and never given twice, from 1
     * @param slug unique in the edition: what the session's address ends with
     * @param spoken the language it is held in
     */
    public Session(
            Edition edition, UUID guid, int number, String slug, SessionKind kind, Bilingual title, Language spoken) {
        this.edition = edition;
        this.guid = guid;
        this.number = number;
        this.slug = slug;
        this.kind = kind;
        this.language = spoken;
        title(title);
    }

    public void title(Bilingual title) {
        this.titleRo = title.ro();
        this.titleEn = title.en();
    }

    public void subtitle(Bilingual subtitle) {
        this.subtitleRo = subtitle.ro();
        this.subtitleEn = subtitle.en();
    }

    /** What it is about, in a paragraph. */
    public void summarise(Bilingual summary) {
        this.abstractRo = summary.ro();
        this.abstractEn = summary.en();
    }

    /** All about it, in Markdown. */
    public void describe(Bilingual description) {
        this.descriptionRo = description.ro();
        this.descriptionEn = description.en();
    }

    /** @param spoken the language it is held in */
    public void hold(SessionKind kind, Language spoken) {
        this.kind = kind;
        this.language = spoken;
    }

    /**
     * @param minutes it is meant to take, whatever slot it has; null where nobody said
     * @param places how many can take part; null where that is not limited
     */
    public void measure(Integer minutes, Integer places) {
        this.minutes = minutes;
        this.places = places;
    }

    /** Either may be null. */
    public void classify(Track track, Theme theme) {
        this.track = track;
        this.theme = theme;
    }

    /** Room and times may each be null, the times only both at once. */
    public void schedule(Room room, Instant from, Instant to) {
        if ((from == null) != (to == null) || from != null && !to.isAfter(from)) {
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

    /** In the place of all who are there. */
    public void feature(List<Appearance> people) {
        appearances.clear();
        appearances.addAll(people);
    }

    /** It does not take place; the programme goes on saying so, so that nobody waits before a closed door. */
    public void cancel() {
        this.cancelled = true;
    }

    public void reinstate() {
        this.cancelled = false;
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public UUID guid() {
        return guid;
    }

    public int number() {
        return number;
    }

    public String slug() {
        return slug;
    }

    public SessionKind kind() {
        return kind;
    }

    public Bilingual title() {
        return new Bilingual(titleRo, titleEn);
    }

    public Bilingual subtitle() {
        return new Bilingual(subtitleRo, subtitleEn);
    }

    /** In a paragraph. */
    public Bilingual summary() {
        return new Bilingual(abstractRo, abstractEn);
    }

    /** In Markdown. */
    public Bilingual description() {
        return new Bilingual(descriptionRo, descriptionEn);
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

    /** How long it is meant to take. */
    public Optional<Integer> minutes() {
        return Optional.ofNullable(minutes);
    }

    /** How many can take part. */
    public Optional<Integer> places() {
        return Optional.ofNullable(places);
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** Counts changes, so that one who saves an older page is told. */
    public int version() {
        return version;
    }

    public List<Appearance> appearances() {
        return List.copyOf(appearances);
    }
}
