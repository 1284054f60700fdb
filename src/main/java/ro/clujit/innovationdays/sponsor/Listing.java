package ro.clujit.innovationdays.sponsor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.sponsor.logo.Ground;

/**
 * What an edition shows of an organisation that stands in its tiers: once, however many tiers they are. It is another one
 * in each edition, so that what a past one shows stays as it was.
 */
@Entity
public class Listing {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private String textRo = "";
    private String textEn = "";

    private UUID logoLightId;
    private UUID logoDarkId;

    @ElementCollection
    @CollectionTable(name = "listing_speaker", joinColumns = @JoinColumn(name = "listing_id"))
    @Column(name = "speaker_id")
    @BatchSize(size = 64)
    private Set<UUID> speakers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "listing_session", joinColumns = @JoinColumn(name = "listing_id"))
    @Column(name = "session_guid")
    @BatchSize(size = 64)
    private Set<UUID> sessions = new HashSet<>();

    @Version
    private int version;

    protected Listing() {}

    public Listing(Edition edition, Organisation organisation) {
        this.edition = edition;
        this.organisation = organisation;
    }

    void say(ListingTerms terms) {
        this.textRo = terms.text().ro();
        this.textEn = terms.text().en();
        speakers.retainAll(terms.people());
        speakers.addAll(terms.people());
        sessions.retainAll(terms.sessions());
        sessions.addAll(terms.sessions());
    }

    /** @param logo of {@code sponsor.logo}; null takes it away */
    void bear(Ground ground, UUID logo) {
        if (ground == Ground.LIGHT) {
            this.logoLightId = logo;
        } else {
            this.logoDarkId = logo;
        }
    }

    /** The id of the logo for that ground. */
    public Optional<UUID> logo(Ground ground) {
        return Optional.ofNullable(ground == Ground.LIGHT ? logoLightId : logoDarkId);
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** In Markdown; either language may be empty. */
    public Bilingual text() {
        return new Bilingual(textRo, textEn);
    }

    /** The ids of its people among the speakers of all editions. */
    public Set<UUID> speakers() {
        return Set.copyOf(speakers);
    }

    /** The guids of sessions that are its own whoever speaks in them. */
    public Set<UUID> sessions() {
        return Set.copyOf(sessions);
    }

    public ListingTerms terms() {
        return new ListingTerms(text(), speakers(), sessions());
    }

    /** Whether there is more to read of it than its name. */
    public boolean isTold() {
        return !text().isEmpty() || !speakers.isEmpty() || !sessions.isEmpty();
    }

    /** Counts changes, so that one who saves an older page is told. */
    public int version() {
        return version;
    }
}
