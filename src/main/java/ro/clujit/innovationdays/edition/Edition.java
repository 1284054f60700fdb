package ro.clujit.innovationdays.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.platform.locale.Language;

/** One year's event. Only changed columns are written, so that saving its texts undoes nobody's publishing. */
@Entity
@DynamicUpdate
public class Edition {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String slug;

    @Column(updatable = false)
    private String mark;

    private Integer ordinal;

    private String nameRo;

    private String nameEn;

    private String summaryRo = "";

    private String summaryEn = "";

    private String aboutRo = "";

    private String aboutEn = "";

    private LocalDate startsOn;

    private LocalDate endsOn;

    private LocalTime opensAt;

    private LocalTime closesAt;

    private String city;
    private String venue = "";

    private String timeZone;

    @Enumerated(EnumType.STRING)
    private EditionState state = EditionState.DRAFT;

    private boolean example;

    protected Edition() {}

    /**
     * A draft.
     *
     * @param slug what its address ends with: lower-case letters, digits and hyphens
     * @param mark two to five upper-case letters and digits that begin every ticket code of the edition; never changes
     */
    public Edition(String slug, String mark, String nameRo, String nameEn, String city, ZoneId zone) {
        this.slug = slug;
        this.mark = mark;
        this.city = city;
        this.timeZone = zone.getId();
        rename(nameRo, nameEn);
    }

    /** A draft of another edition with the texts, the place and the times of this one, and as many days if it has a first. */
    Edition after(NextEdition next) {
        var edition = new Edition(next.slug(), next.mark(), next.nameRo(), next.nameEn(), city, zone());
        edition.summarise(summaryRo, summaryEn);
        edition.describe(aboutRo, aboutEn);
        edition.count(next.ordinal());
        edition.moveTo(city, venue);
        edition.open(opensAt, closesAt);
        if (next.startsOn() != null) {
            long more = startsOn == null ? 0 : ChronoUnit.DAYS.between(startsOn, endsOn);
            edition.schedule(next.startsOn(), next.startsOn().plusDays(more));
        }
        return edition;
    }

    /**
     * @param slug as in the constructor
     * @throws IllegalStateException once it is public: its address is on paper and in calendars by then
     */
    public void readdress(String slug) {
        if (isPublic() && !slug.equals(this.slug)) {
            throw new IllegalStateException("readdressing " + this.slug + ", which is public");
        }
        this.slug = slug;
    }

    public void keepTimeOf(ZoneId zone) {
        this.timeZone = zone.getId();
    }

    public void rename(String inRomanian, String inEnglish) {
        this.nameRo = inRomanian;
        this.nameEn = inEnglish;
    }

    public void summarise(String inRomanian, String inEnglish) {
        this.summaryRo = inRomanian;
        this.summaryEn = inEnglish;
    }

    /** At length, as Markdown of at most {@link EditionPlan#LONGEST_ABOUT} characters. */
    public void describe(String inRomanian, String inEnglish) {
        this.aboutRo = inRomanian;
        this.aboutEn = inEnglish;
    }

    /** Which one it is since 2013, the first. */
    public void count(Integer ordinal) {
        this.ordinal = ordinal;
    }

    /** Both null takes an announced date back. */
    public void schedule(LocalDate from, LocalDate to) {
        if ((from == null) != (to == null) || from != null && to.isBefore(from)) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
        this.startsOn = from;
        this.endsOn = to;
    }

    /** Local times at which the doors of the first day open and those of the last day close. */
    public void open(LocalTime opens, LocalTime closes) {
        this.opensAt = opens;
        this.closesAt = closes;
    }

    public void moveTo(String city, String venue) {
        this.city = city;
        this.venue = venue;
    }

    public void publish() {
        this.state = EditionState.PUBLISHED;
    }

    public void archive() {
        this.state = EditionState.ARCHIVED;
    }

    public void backToDraft() {
        this.state = EditionState.DRAFT;
    }

    public void markAsExample() {
        this.example = true;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String mark() {
        return mark;
    }

    public Optional<Integer> ordinal() {
        return Optional.ofNullable(ordinal);
    }

    public String name(Language language) {
        return language.choose(nameRo, nameEn);
    }

    public String summary(Language language) {
        return language.choose(summaryRo, summaryEn);
    }

    /** Markdown. */
    public String about(Language language) {
        return language.choose(aboutRo, aboutEn);
    }

    /** Empty while the dates are not announced. */
    public Optional<LocalDate> startsOn() {
        return Optional.ofNullable(startsOn);
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<LocalTime> opensAt() {
        return Optional.ofNullable(opensAt);
    }

    public Optional<LocalTime> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    public String city() {
        return city;
    }

    public String venue() {
        return venue;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public EditionState state() {
        return state;
    }

    public boolean isExample() {
        return example;
    }

    /** Whether the public sees it at all. */
    public boolean isPublic() {
        return state != EditionState.DRAFT;
    }

    /** Whether so many days and more have passed since its last day; without dates, whether it was archived. */
    public boolean isOverBy(int days, Instant now) {
        return endsOn == null
                ? state == EditionState.ARCHIVED
                : LocalDate.ofInstant(now, zone()).isAfter(endsOn.plusDays(days));
    }

    /** Whether its last day has passed, in its own zone, or it was archived. */
    public boolean isOver(Instant now) {
        return state == EditionState.ARCHIVED
                || endsOn != null
                        && ZonedDateTime.ofInstant(now, zone()).toLocalDate().isAfter(endsOn);
    }
}
