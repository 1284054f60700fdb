package ro.clujit.innovationdays.sponsor;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;

/** An organisation's place in a tier of an edition: how far it is, who looks after it, and what the sponsor has had. */
@Entity
public class Sponsorship {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tier_id")
    private Tier tier;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private int position;

    @Enumerated(EnumType.STRING)
    private SponsorshipState state = SponsorshipState.PROSPECT;

    private Instant stateSince;
    private LocalDate dueOn;
    private UUID ownerId;
    private Long priceMinor;

    @Enumerated(EnumType.STRING)
    private Currency priceCurrency;

    @ElementCollection
    @CollectionTable(name = "benefit_delivery", joinColumns = @JoinColumn(name = "sponsorship_id"))
    @MapKeyColumn(name = "benefit_id")
    @Column(name = "used")
    @BatchSize(size = 64)
    private Map<UUID, Integer> deliveries = new HashMap<>();

    @Version
    private int version;

    protected Sponsorship() {}

    Sponsorship(Tier tier, Organisation organisation, int position, Instant now) {
        this.tier = tier;
        this.organisation = organisation;
        this.position = position;
        this.stateSince = now;
    }

    /** For what was so before anybody kept count. */
    public void begin(SponsorshipState at) {
        this.state = at;
    }

    void standAt(int place) {
        this.position = place;
    }

    void agreeOn(SponsorshipTerms terms) {
        this.ownerId = terms.owner();
        this.dueOn = terms.dueOn();
        this.priceMinor = terms.price() == null ? null : terms.price().minor();
        this.priceCurrency = terms.price() == null ? null : terms.price().currency();
    }

    /**
     * Where it may go from here: a step on, then a step back, which undoes a mistake. Without a price there is nothing to
     * pay.
     */
    public List<SponsorshipState> next() {
        List<SponsorshipState> way = new ArrayList<>(List.of(SponsorshipState.values()));
        if (priceMinor == null && state != SponsorshipState.PAID) {
            way.remove(SponsorshipState.PAID);
        }
        int here = way.indexOf(state);
        List<SponsorshipState> next = new ArrayList<>();
        if (here + 1 < way.size()) {
            next.add(way.get(here + 1));
        }
        if (here > 0) {
            next.add(way.get(here - 1));
        }
        return next;
    }

    /** The step on; empty when everything is delivered. */
    public Optional<SponsorshipState> stepOn() {
        return next().stream().filter(one -> one.compareTo(state) > 0).findFirst();
    }

    /**
     * The date by which this state was to be left is done with.
     *
     * @return empty when it was done
     */
    Optional<SponsorRefusal> moveTo(SponsorshipState to, Instant now) {
        if (!next().contains(to)) {
            return Optional.of(SponsorRefusal.NOT_NEXT);
        }
        if (to.takesPlace() && !state.takesPlace() && !tier.hasPlace()) {
            return Optional.of(SponsorRefusal.NO_PLACE);
        }
        if (to == SponsorshipState.DELIVERED && !isEverythingGiven()) {
            return Optional.of(SponsorRefusal.STILL_OWED);
        }
        state = to;
        stateSince = now;
        dueOn = null;
        return Optional.empty();
    }

    /**
     * All or none of it.
     *
     * @param used how much the sponsor has had, all in all, of each benefit by its id; what is left out stays
     */
    Optional<SponsorRefusal> deliver(Map<UUID, Integer> used) {
        boolean isWithin = tier.benefits().stream()
                        .map(benefit -> benefit.amount() - used.getOrDefault(benefit.id(), used(benefit)))
                        .allMatch(left -> left >= 0)
                && used.values().stream().allMatch(count -> count >= 0);
        if (!isWithin) {
            return Optional.of(SponsorRefusal.NOT_WITHIN);
        }
        for (Benefit benefit : tier.benefits()) {
            int count = used.getOrDefault(benefit.id(), used(benefit));
            if (count == 0) {
                deliveries.remove(benefit.id());
            } else {
                deliveries.put(benefit.id(), count);
            }
        }
        return Optional.empty();
    }

    /** For what is counted as it is given, and not written down by an organiser. @param used 0 to what the tier gives */
    public void count(UUID benefit, int used) {
        if (used == 0) {
            deliveries.remove(benefit);
        } else {
            deliveries.put(benefit, used);
        }
    }

    /** Only what no contract binds can be taken away. */
    Optional<SponsorRefusal> removal() {
        return state.compareTo(SponsorshipState.SIGNED) >= 0
                ? Optional.of(SponsorRefusal.UNDER_CONTRACT)
                : Optional.empty();
    }

    /** How much of the benefit the sponsor has had. */
    public int used(Benefit benefit) {
        return deliveries.getOrDefault(benefit.id(), 0);
    }

    /** How much of it the sponsor is still to have. */
    public int left(Benefit benefit) {
        return benefit.amount() - used(benefit);
    }

    public boolean isEverythingGiven() {
        return tier.benefits().stream().allMatch(benefit -> left(benefit) == 0);
    }

    /** Whether its next state is late, or something that was agreed. @param today in the edition's zone */
    public boolean isOverdue(LocalDate today) {
        boolean late = state != SponsorshipState.DELIVERED && dueOn != null && dueOn.isBefore(today);
        return late || tier.benefits().stream().anyMatch(benefit -> isOverdue(benefit, today));
    }

    public boolean isOverdue(Benefit benefit, LocalDate today) {
        return state.takesPlace()
                && left(benefit) > 0
                && benefit.dueOn().filter(due -> due.isBefore(today)).isPresent();
    }

    public UUID id() {
        return id;
    }

    public Tier tier() {
        return tier;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** From 1, in its tier. */
    public int position() {
        return position;
    }

    public SponsorshipState state() {
        return state;
    }

    public boolean isPublic() {
        return state.isPublic();
    }

    public Instant stateSince() {
        return stateSince;
    }

    public SponsorshipTerms terms() {
        return new SponsorshipTerms(ownerId, dueOn, priceMinor == null ? null : new Money(priceMinor, priceCurrency));
    }

    /** By when the next state is to be reached. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** The account of the organiser who looks after it. */
    public Optional<UUID> owner() {
        return Optional.ofNullable(ownerId);
    }

    /** Empty where the sponsor gives something else than money. */
    public Optional<Money> price() {
        return Optional.ofNullable(terms().price());
    }

    /** Counts changes, so that one who saves an older page is told. */
    public int version() {
        return version;
    }
}
