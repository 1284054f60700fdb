package ro.clujit.innovationdays.sponsor.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.sponsor.Benefit;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Sponsorships;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;
import ro.clujit.innovationdays.sponsor.passes.Passes;

/**
 * Tells contacts what is expected of them: that something is missing, that a date is near, that passes lie unused. Every
 * instance sweeps; what one has told another finds told.
 */
@ApplicationScoped
public class DueNotices {

    /** After signing, for as long nobody is pressed. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** Before a date that was agreed. */
    static final int DAYS_BEFORE_DUE = 7;

    /** Before the edition, for passes that nobody has registered with. */
    static final int DAYS_BEFORE_EDITION = 14;

    private final Sponsorships sponsorships;
    private final Listings listings;
    private final Passes passes;
    private final PartnerNotices notices;
    private final Clock clock;

    DueNotices(Sponsorships sponsorships, Listings listings, Passes passes, PartnerNotices notices, Clock clock) {
        this.sponsorships = sponsorships;
        this.listings = listings;
        this.passes = passes;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        due().forEach(this::look);
    }

    /** Those who have a contract for an edition that is public and not over. */
    @Transactional
    List<UUID> due() {
        return sponsorships
                .list("select s from Sponsorship s join fetch s.tier t join fetch t.edition order by s.id")
                .stream()
                .filter(Sponsorship::isPublic)
                .filter(one ->
                        one.tier().edition().isPublic() && !one.tier().edition().isOver(clock.instant()))
                .map(Sponsorship::id)
                .toList();
    }

    /** Each in a transaction of its own. */
    @Transactional
    void look(UUID id) {
        sponsorships.findByIdOptional(id).ifPresent(sponsorship -> {
            Edition edition = sponsorship.tier().edition();
            LocalDate today = clock.instant().atZone(edition.zone()).toLocalDate();
            missing(sponsorship, edition);
            sponsorship.tier().benefits().forEach(benefit -> near(sponsorship, benefit, edition, today));
            unused(sponsorship, edition, today);
        });
    }

    private void missing(Sponsorship sponsorship, Edition edition) {
        boolean hadTime = sponsorship.stateSince().plus(PATIENCE).isBefore(clock.instant());
        if (hadTime) {
            listings.of(edition, sponsorship.organisation())
                    .filter(listing -> !Missing.of(listing).isEmpty())
                    .ifPresent(listing -> notices.tell(
                            edition,
                            sponsorship.organisation(),
                            ContactLetter.MATERIAL_MISSING,
                            listing.id().toString(),
                            sponsorship.id()));
        }
    }

    private void near(Sponsorship sponsorship, Benefit benefit, Edition edition, LocalDate today) {
        benefit.dueOn()
                .filter(due -> sponsorship.left(benefit) > 0)
                .filter(due -> !due.isBefore(today) && !due.isAfter(today.plusDays(DAYS_BEFORE_DUE)))
                .ifPresent(due -> notices.tell(
                        edition,
                        sponsorship.organisation(),
                        ContactLetter.DEADLINE_NEAR,
                        sponsorship.id() + ":" + due,
                        sponsorship.id()));
    }

    private void unused(Sponsorship sponsorship, Edition edition, LocalDate today) {
        boolean isNear = edition.startsOn()
                .filter(first -> !first.isAfter(today.plusDays(DAYS_BEFORE_EDITION)))
                .isPresent();
        if (isNear && passes(sponsorship) > passes.registered(sponsorship).size()) {
            notices.tell(
                    edition,
                    sponsorship.organisation(),
                    ContactLetter.PASSES_UNUSED,
                    sponsorship.id().toString(),
                    sponsorship.id());
        }
    }

    private static int passes(Sponsorship sponsorship) {
        return sponsorship.tier().benefits().stream()
                .filter(benefit -> benefit.kind() == BenefitKind.PASSES)
                .mapToInt(Benefit::amount)
                .sum();
    }
}
