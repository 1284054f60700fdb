package ro.clujit.innovationdays.sponsor;

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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionDuplicated;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * An edition's rank of partners, or a family of them that has no rank. What changes who stands in it, how far they are or
 * what it gives holds a lock of its row ({@link Tiers#lock}), so that what is counted here is so.
 */
@Entity
public class Tier {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private int position;
    private String slug;
    private boolean ranked;

    private String nameRo;

    private String nameEn;

    private Integer places;

    @Enumerated(EnumType.STRING)
    private LogoSize logoSize = LogoSize.SMALL;

    private int listingLimit = 600;

    private int leadsDays = TierTerms.LEADS_DAYS;

    @Version
    private int version;

    @OneToMany(mappedBy = "tier", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Sponsorship> sponsorships = new ArrayList<>();

    @OneToMany(mappedBy = "tier", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 32)
    private List<Benefit> benefits = new ArrayList<>();

    protected Tier() {}

    public Tier(Edition edition, String slug, TierTerms terms) {
        this.edition = edition;
        this.slug = slug;
        set(terms);
    }

    /** The same tier of another edition, with its benefits, which nobody has taken yet. */
    Tier emptyIn(EditionDuplicated duplicated) {
        var copy = new Tier(duplicated.copy(), slug, terms());
        benefits.forEach(benefit -> copy.benefits.add(
                benefit.in(copy, benefit.dueOn().flatMap(duplicated::moved).orElse(null))));
        return copy;
    }

    /** @return empty when it was done */
    Optional<SponsorRefusal> change(TierTerms terms) {
        if (terms.places() != null && terms.places() < taken()) {
            return Optional.of(SponsorRefusal.TOO_FEW_PLACES);
        }
        set(terms);
        return Optional.empty();
    }

    private void set(TierTerms terms) {
        this.nameRo = terms.name().ro();
        this.nameEn = terms.name().en();
        this.ranked = terms.ranked();
        this.position = terms.position();
        this.places = terms.places();
        this.logoSize = terms.logoSize();
        this.listingLimit = terms.listingLimit();
        this.leadsDays = terms.leadsDays();
    }

    void moveTo(int place) {
        this.position = place;
    }

    /** Puts an organisation after those that the tier has, which is the order of its contracts. */
    public Sponsorship add(Organisation organisation, Instant now) {
        var sponsorship = new Sponsorship(this, organisation, sponsorships.size() + 1, now);
        sponsorships.add(sponsorship);
        return sponsorship;
    }

    /** What stood at that place and after it moves down. @param place from 1 */
    void order(Sponsorship sponsorship, int place) {
        sponsorships.remove(sponsorship);
        sponsorships.add(Math.min(Math.max(place, 1) - 1, sponsorships.size()), sponsorship);
        number();
    }

    void drop(Sponsorship sponsorship) {
        sponsorships.remove(sponsorship);
        number();
    }

    private void number() {
        for (int i = 0; i < sponsorships.size(); i++) {
            sponsorships.get(i).standAt(i + 1);
        }
    }

    Benefit give(UUID benefitId, BenefitTerms terms) {
        var benefit = new Benefit(benefitId, this, benefits.size() + 1, terms);
        benefits.add(benefit);
        return benefit;
    }

    Optional<SponsorRefusal> change(Benefit benefit, BenefitTerms terms) {
        boolean isOwed = sponsorships.stream().allMatch(one -> one.used(benefit) <= terms.amount());
        if (!isOwed) {
            return Optional.of(SponsorRefusal.MORE_GIVEN);
        }
        benefit.set(terms);
        return Optional.empty();
    }

    Optional<SponsorRefusal> withdraw(Benefit benefit) {
        if (sponsorships.stream().anyMatch(one -> one.used(benefit) > 0)) {
            return Optional.of(SponsorRefusal.BENEFIT_GIVEN);
        }
        benefits.remove(benefit);
        return Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public String slug() {
        return slug;
    }

    public boolean isRanked() {
        return ranked;
    }

    public String name(Language language) {
        return language.choose(nameRo, nameEn);
    }

    public TierTerms terms() {
        return new TierTerms(
                new Bilingual(nameRo, nameEn), ranked, position, places, logoSize, listingLimit, leadsDays);
    }

    public LogoSize logoSize() {
        return logoSize;
    }

    /** In characters, for each language. */
    public int listingLimit() {
        return listingLimit;
    }

    /** For how many days after the edition's last one its partners have their leads. */
    public int leadsDays() {
        return leadsDays;
    }

    /** Empty without a limit. */
    public Optional<Integer> places() {
        return Optional.ofNullable(places);
    }

    /** How many places are taken. */
    public int taken() {
        return (int) sponsorships.stream()
                .filter(sponsorship -> sponsorship.state().takesPlace())
                .count();
    }

    boolean hasPlace() {
        return places == null || taken() < places;
    }

    /** In contract order. */
    public List<Sponsorship> sponsorships() {
        return List.copyOf(sponsorships);
    }

    public List<Benefit> benefits() {
        return List.copyOf(benefits);
    }

    /** Counts changes, so that one who saves an older page is told. */
    public int version() {
        return version;
    }
}
