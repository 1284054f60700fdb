package ro.clujit.innovationdays.sponsor;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/** An edition's rank of partners, or a family of them that has no rank. */
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

    @OneToMany(mappedBy = "tier", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Sponsorship> sponsorships = new ArrayList<>();

    protected Tier() {}

    /**
     * @param position from 1; among ranked tiers the first is the highest
     * @param ranked whether it stands above and below others, or beside them
     */
    public Tier(Edition edition, int position, String slug, boolean ranked, String nameRo, String nameEn) {
        this.edition = edition;
        this.position = position;
        this.slug = slug;
        this.ranked = ranked;
        this.nameRo = nameRo;
        this.nameEn = nameEn;
    }

    /** The same tier of another edition, which nobody has taken yet. */
    Tier emptyIn(Edition other) {
        return new Tier(other, position, slug, ranked, nameRo, nameEn);
    }

    /** Puts an organisation after those that the tier has, which is the order of its contracts. */
    public void add(Organisation organisation) {
        sponsorships.add(new Sponsorship(this, organisation, sponsorships.size() + 1));
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

    /** In contract order. */
    public List<Sponsorship> sponsorships() {
        return List.copyOf(sponsorships);
    }
}
