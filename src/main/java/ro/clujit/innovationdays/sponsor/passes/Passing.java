package ro.clujit.innovationdays.sponsor.passes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.SponsorshipLock;

/**
 * Contacts hand passes out, remind of them and take them back. Each answers with a refusal, or with nothing when it was done.
 * The tier's row is locked meanwhile, and a pass is a row with a number: from however many tabs, no more are handed out than
 * there are.
 */
@ApplicationScoped
public class Passing {

    /** A person is reminded no more often. */
    static final Duration PAUSE = Duration.ofHours(12);

    private final SponsorshipLock sponsorships;
    private final PassStock stock;
    private final PassLetters letters;
    private final PassCodes codes;
    private final Clock clock;

    Passing(SponsorshipLock sponsorships, PassStock stock, PassLetters letters, PassCodes codes, Clock clock) {
        this.sponsorships = sponsorships;
        this.stock = stock;
        this.letters = letters;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * @param by the organisation whose contact asks
     * @param benefit that gives the passes
     * @param key made with the form, so that sent twice it hands out one
     */
    @Transactional
    public Optional<PassRefusal> handOut(Organisation by, UUID sponsorship, UUID benefit, UUID key, Recipient to) {
        Optional<Sponsorship> found = own(by, sponsorship);
        if (found.isEmpty()) {
            return Optional.of(PassRefusal.NOT_THERE);
        }
        List<Pass> had = stock.of(found.get(), benefit);
        if (had.stream().anyMatch(pass -> pass.key().filter(key::equals).isPresent())) {
            return Optional.empty();
        }
        Optional<PassRefusal> refusal = stock.fill(found.get(), benefit, clock.instant());
        if (refusal.isPresent()) {
            return refusal;
        }
        Optional<Pass> free = stock.free(found.get(), benefit);
        if (free.isEmpty()) {
            return Optional.of(PassRefusal.NONE_LEFT);
        }
        free.get().hand(key, to, clock.instant());
        stock.count(found.get(), benefit);
        if (to.email() != null) {
            letters.write(free.get(), false);
        }
        return Optional.empty();
    }

    /** Its code opens nothing any more, and the pass can be handed to somebody else. Taking back twice is no refusal. */
    @Transactional
    public Optional<PassRefusal> takeBack(Organisation by, UUID sponsorship, UUID id) {
        return with(by, sponsorship, id, (found, pass) -> {
            if (!pass.isHandedOut()) {
                return Optional.empty();
            }
            if (!codes.withdraw(pass.code())) {
                return Optional.of(PassRefusal.USED);
            }
            Optional<PassRefusal> refusal = stock.renew(found, pass);
            if (refusal.isEmpty()) {
                stock.count(found, pass.benefitId());
            }
            return refusal;
        });
    }

    /** @param seen how many reminders the contact saw that there were: a form sent twice ends as done */
    @Transactional
    public Optional<PassRefusal> remind(Organisation by, UUID sponsorship, UUID id, int seen) {
        return with(by, sponsorship, id, (found, pass) -> {
            if (pass.reminders() != seen) {
                return Optional.empty();
            }
            if (pass.recipient().map(Recipient::email).isEmpty()) {
                return Optional.of(PassRefusal.NOT_HANDED_OUT);
            }
            if (stock.isUsed(pass)) {
                return Optional.of(PassRefusal.USED);
            }
            if (pass.lastWritten().plus(PAUSE).isAfter(clock.instant())) {
                return Optional.of(PassRefusal.TOO_SOON);
            }
            pass.remind(clock.instant());
            letters.write(pass, true);
            return Optional.empty();
        });
    }

    private interface Work {
        Optional<PassRefusal> on(Sponsorship sponsorship, Pass pass);
    }

    private Optional<PassRefusal> with(Organisation by, UUID sponsorship, UUID id, Work work) {
        return own(by, sponsorship)
                .flatMap(found -> stock.of(found).stream()
                        .filter(pass -> pass.id().equals(id))
                        .findFirst()
                        .map(pass -> work.on(found, pass)))
                .orElse(Optional.of(PassRefusal.NOT_THERE));
    }

    private Optional<Sponsorship> own(Organisation by, UUID sponsorship) {
        return sponsorships
                .lock(sponsorship)
                .filter(found -> found.organisation().id().equals(by.id()));
    }
}
