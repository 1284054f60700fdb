package ro.clujit.innovationdays.sponsor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.database.OrderedIds;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/** Something that a tier gives to each that stands in it. */
@Entity
@Table(name = "tier_benefit")
public class Benefit {

    /** In characters. */
    public static final int LONGEST_TEXT = 300;

    public static final int MOST = 100_000;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tier_id")
    private Tier tier;

    private int position;

    @Enumerated(EnumType.STRING)
    private BenefitKind kind;

    private int amount;
    private String textRo;
    private String textEn;
    private LocalDate dueOn;

    protected Benefit() {}

    /** @param id that the form had, so that sent twice it makes one benefit */
    Benefit(UUID id, Tier tier, int position, BenefitTerms terms) {
        this.id = id;
        this.tier = tier;
        this.position = position;
        set(terms);
    }

    /** For another tier that gives the same. @param due in the other edition; null without a date */
    Benefit in(Tier other, LocalDate due) {
        return new Benefit(OrderedIds.next(), other, position, new BenefitTerms(kind, amount, text(), due));
    }

    void set(BenefitTerms terms) {
        this.kind = terms.kind();
        this.amount = terms.amount();
        this.textRo = terms.text().ro();
        this.textEn = terms.text().en();
        this.dueOn = terms.dueOn();
    }

    public UUID id() {
        return id;
    }

    public Tier tier() {
        return tier;
    }

    public BenefitTerms terms() {
        return new BenefitTerms(kind, amount, text(), dueOn);
    }

    public BenefitKind kind() {
        return kind;
    }

    /** How many of it each sponsor has, at least 1. */
    public int amount() {
        return amount;
    }

    /** More of it than its kind says; may be empty. */
    public Bilingual text() {
        return new Bilingual(textRo, textEn);
    }

    /** By when it is to be given; empty where nobody said. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }
}
