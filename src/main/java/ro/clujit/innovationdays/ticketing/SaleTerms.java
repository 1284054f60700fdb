package ro.clujit.innovationdays.ticketing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.money.Currency;

/** The terms that an edition sells by: whom money goes to, and until when attendees can change their mind. */
@Entity
public class SaleTerms {

    @Id
    private UUID editionId;

    private String beneficiary = "";
    private String taxId = "";
    private String bank = "";
    private String ibanRon = "";
    private String ibanEur = "";
    private String swift = "";
    private int daysToPay = 7;
    private Integer cancelDays = 3;
    private Integer changeDays = 0;
    private int offerHours = 24;

    protected SaleTerms() {}

    /** The terms before anybody has written any. */
    public SaleTerms(Edition edition) {
        this.editionId = edition.id();
    }

    public void payTo(String beneficiary, String taxId, String bank, String ibanRon, String ibanEur, String swift) {
        this.beneficiary = beneficiary;
        this.taxId = taxId;
        this.bank = bank;
        this.ibanRon = ibanRon;
        this.ibanEur = ibanEur;
        this.swift = swift;
    }

    /**
     * @param daysToPay 1 to 90
     * @param cancelDays how many days before the first one attendees can still cancel; null for never
     * @param changeDays the same for names, transfers and add-ons
     * @param offerHours how long an offer to the waiting list stands, 1 to 336
     */
    public void allow(int daysToPay, Integer cancelDays, Integer changeDays, int offerHours) {
        this.daysToPay = daysToPay;
        this.cancelDays = cancelDays;
        this.changeDays = changeDays;
        this.offerHours = offerHours;
    }

    /** The same in another edition. */
    SaleTerms in(Edition other) {
        var terms = new SaleTerms(other);
        terms.payTo(beneficiary, taxId, bank, ibanRon, ibanEur, swift);
        terms.allow(daysToPay, cancelDays, changeDays, offerHours);
        return terms;
    }

    /** The end of the day, in the edition's zone, by which money is waited for; never later than the forum's beginning. */
    Instant payUntil(Edition edition, Instant now) {
        Instant due = now.atZone(edition.zone())
                .toLocalDate()
                .plusDays(daysToPay + 1L)
                .atStartOfDay(edition.zone())
                .toInstant();
        // Whoever registers in the last days has until the doors open, and a day in any case.
        return beginning(edition)
                .map(doors -> doors.isBefore(due) ? latest(doors, now.plus(Duration.ofDays(1))) : due)
                .orElse(due);
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<Instant> beginning(Edition edition) {
        return edition.startsOn().map(day -> day.atTime(edition.opensAt().orElse(LocalTime.of(8, 0)))
                .atZone(edition.zone())
                .toInstant());
    }

    /** Until when attendees can cancel by themselves; empty where they cannot. */
    public Optional<Instant> cancelUntil(Edition edition) {
        return daysBefore(edition, cancelDays);
    }

    /** Until when they can change names, transfer tickets and choose add-ons; empty where they cannot. */
    public Optional<Instant> changeUntil(Edition edition) {
        return daysBefore(edition, changeDays);
    }

    private static Optional<Instant> daysBefore(Edition edition, Integer days) {
        if (days == null) {
            return Optional.empty();
        }
        // The whole of the last day counts; days of 0 lets the first day of the forum count too.
        return Optional.of(edition.startsOn()
                .map(first -> first.minusDays(days)
                        .plusDays(1)
                        .atStartOfDay(edition.zone())
                        .toInstant())
                .orElse(Instant.MAX));
    }

    public String beneficiary() {
        return beneficiary;
    }

    public String taxId() {
        return taxId;
    }

    public String bank() {
        return bank;
    }

    public String iban(Currency currency) {
        return currency == Currency.RON ? ibanRon : ibanEur;
    }

    public String swift() {
        return swift;
    }

    public int daysToPay() {
        return daysToPay;
    }

    public Optional<Integer> cancelDays() {
        return Optional.ofNullable(cancelDays);
    }

    public Optional<Integer> changeDays() {
        return Optional.ofNullable(changeDays);
    }

    public Duration offerTime() {
        return Duration.ofHours(offerHours);
    }

    public int offerHours() {
        return offerHours;
    }
}
