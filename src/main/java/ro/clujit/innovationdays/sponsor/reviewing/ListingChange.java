package ro.clujit.innovationdays.sponsor.reviewing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.contact.Contact;

/** What contacts would have a listing say, and how far that is. Whoever changes it holds a lock of the listing's row. */
@Entity
public class ListingChange {

    /** How far it is. */
    public enum State {
        /** Contacts write at it. */
        DRAFT,
        /** An organiser is to look at it; contacts can still take it back. */
        REVIEW,
        /** With an organiser's comment; contacts write at it again. */
        RETURNED,
        PUBLISHED,
        /** Taken back for good. */
        DROPPED;

        public boolean isWritable() {
            return this == DRAFT || this == RETURNED;
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "listing_id")
    private Listing listing;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private String textRo = "";
    private String textEn = "";
    private String website;
    private UUID logoLightId;
    private UUID logoDarkId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saved_by")
    private Contact savedBy;

    private Instant savedAt;
    private Instant decidedAt;

    @OneToMany(mappedBy = "change", cascade = CascadeType.ALL)
    @OrderBy("writtenAt, id")
    private List<ListingComment> comments = new ArrayList<>();

    @Version
    private int version;

    protected ListingChange() {}

    ListingChange(Listing listing, Contact by, Instant now) {
        this.listing = listing;
        this.savedBy = by;
        this.savedAt = now;
    }

    void write(ListingWish wish, Contact by, Instant now) {
        this.textRo = wish.text().ro();
        this.textEn = wish.text().en();
        this.website = wish.website();
        this.logoLightId = wish.logoLight();
        this.logoDarkId = wish.logoDark();
        this.savedBy = by;
        this.savedAt = now;
    }

    void send() {
        this.state = State.REVIEW;
    }

    void takeBack() {
        this.state = State.DRAFT;
    }

    void drop(Instant now) {
        this.state = State.DROPPED;
        this.decidedAt = now;
    }

    void publish(Instant now) {
        this.state = State.PUBLISHED;
        this.decidedAt = now;
    }

    void sendBack(Instant now) {
        this.state = State.RETURNED;
        this.decidedAt = now;
    }

    void say(String author, boolean isOrganiser, String comment, Instant now) {
        comments.add(new ListingComment(this, author, isOrganiser, comment, now));
    }

    public UUID id() {
        return id;
    }

    public Listing listing() {
        return listing;
    }

    public State state() {
        return state;
    }

    public ListingWish wish() {
        return new ListingWish(new Bilingual(textRo, textEn), website, logoLightId, logoDarkId);
    }

    public Contact savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** In the order in which they were written. */
    public List<ListingComment> comments() {
        return List.copyOf(comments);
    }

    /** Counts changes, so that one who saves or decides an older page is told. */
    public int version() {
        return version;
    }
}
