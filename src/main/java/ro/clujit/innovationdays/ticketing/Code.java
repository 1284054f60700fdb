package ro.clujit.innovationdays.ticketing;

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
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.money.Money;

/**
 * What discounts, reserves or unlocks tickets, so many times. Uses are counted by {@link Codes} in the database; an entity
 * in memory only shows what was so a moment ago.
 */
@Entity
public class Code {

    /** What it takes off the price. */
    public enum Discount {
        NONE,
        /** So much off each place; never more than its price. */
        AMOUNT,
        /** In hundredths of a percent. */
        PERCENT
    }

    public static final int MOST_USES = 100_000;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String text;

    private String batch = "";

    private String organisation = "";

    @Enumerated(EnumType.STRING)
    private Discount discount = Discount.NONE;

    private long discountValue;

    private boolean unlocks;

    private boolean reserves;

    @Column(updatable = false)
    private int mostUses;

    @Column(updatable = false)
    private int used;

    @Column(updatable = false)
    private int heldBack;

    private Instant validFrom;

    private Instant validUntil;

    private boolean byDomain;

    private boolean withdrawn;

    private Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "code_for", joinColumns = @JoinColumn(name = "code_id"))
    @Column(name = "ticket_type_id")
    private Set<UUID> types = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "code_address", joinColumns = @JoinColumn(name = "code_id"))
    @Column(name = "address")
    private Set<String> addresses = new HashSet<>();

    protected Code() {}

    /** @param text as {@link #tidy} leaves it */
    public Code(Edition edition, String text, int mostUses, Instant now) {
        this.edition = edition;
        this.text = text;
        this.mostUses = mostUses;
        this.createdAt = now;
    }

    /** Codes are read aloud and typed on phones: case and blanks do not tell them apart. */
    public static String tidy(String typed) {
        return typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    public void putIn(String batch, String organisation) {
        this.batch = batch;
        this.organisation = organisation;
    }

    /** @param value hundredths of the ticket's currency, or of a percent */
    public void takeOff(Discount discount, long value) {
        this.discount = discount;
        this.discountValue = discount == Discount.NONE ? 0 : value;
    }

    /** @param reserves for one ticket type only */
    public void grant(boolean unlocks, boolean reserves, Set<UUID> types) {
        if (reserves && types.size() != 1) {
            throw new IllegalArgumentException("places are held back of one ticket type, not of " + types.size());
        }
        this.unlocks = unlocks;
        this.reserves = reserves;
        this.types.clear();
        this.types.addAll(types);
    }

    /** Null leaves an end open. @param addresses addresses, or domains that begin with @; for anybody when empty */
    public void limit(Instant from, Instant until, Set<String> addresses, boolean byDomain) {
        this.validFrom = from;
        this.validUntil = until;
        this.addresses.clear();
        addresses.forEach(address -> this.addresses.add(address.toLowerCase(Locale.ROOT)));
        this.byDomain = byDomain;
    }

    public void withdraw() {
        this.withdrawn = true;
    }

    /** Why it cannot be used now, uses apart; empty when it can. */
    public Optional<Refusal> closedBecause(Instant now) {
        if (withdrawn || validUntil != null && !now.isBefore(validUntil)) {
            return Optional.of(Refusal.CODE_OVER);
        }
        return validFrom != null && now.isBefore(validFrom) ? Optional.of(Refusal.CODE_NOT_YET) : Optional.empty();
    }

    boolean isGoodFor(UUID ticketType) {
        return types.isEmpty() || types.contains(ticketType);
    }

    /** Whether somebody with this address may use it. */
    boolean isFor(String email) {
        String address = email.toLowerCase(Locale.ROOT);
        return addresses.isEmpty()
                || addresses.contains(address)
                || addresses.contains(address.substring(Math.max(0, address.lastIndexOf('@'))));
    }

    Price applied(Price price) {
        Money list = price.list();
        long due =
                switch (discount) {
                    case NONE -> list.minor();
                    case AMOUNT -> Math.max(0, list.minor() - discountValue);
                    // Half a bani goes to the buyer.
                    case PERCENT -> (list.minor() * (10_000 - discountValue) + 4_999) / 10_000;
                };
        return price.at(new Money(Math.min(due, price.due().minor()), list.currency()));
    }

    public UUID id() {
        return id;
    }

    public Edition edition() {
        return edition;
    }

    public String text() {
        return text;
    }

    public String batch() {
        return batch;
    }

    public String organisation() {
        return organisation;
    }

    public Discount discount() {
        return discount;
    }

    public long discountValue() {
        return discountValue;
    }

    public boolean unlocks() {
        return unlocks;
    }

    public boolean reserves() {
        return reserves;
    }

    public int mostUses() {
        return mostUses;
    }

    /** Places, held and pending ones too. */
    public int used() {
        return used;
    }

    /** Places that it keeps from others at this moment. */
    public int heldBack() {
        return heldBack;
    }

    public Optional<Instant> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    public Optional<Instant> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public boolean byDomain() {
        return byDomain;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Empty: all of the edition's. */
    public Set<UUID> types() {
        return Set.copyOf(types);
    }

    public Set<String> addresses() {
        return Set.copyOf(addresses);
    }
}
