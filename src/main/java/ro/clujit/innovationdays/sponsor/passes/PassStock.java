package ro.clujit.innovationdays.sponsor.passes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.sponsor.Benefit;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.ticketing.Code;

/** The passes that sponsorships have: as many as their tier gives, within the caller's transaction, the tier locked. */
@ApplicationScoped
class PassStock {

    private final Passes passes;
    private final PassOffers offers;
    private final PassCodes codes;

    PassStock(Passes passes, PassOffers offers, PassCodes codes) {
        this.passes = passes;
        this.offers = offers;
        this.codes = codes;
    }

    List<Pass> of(Sponsorship sponsorship) {
        return passes.of(sponsorship);
    }

    List<Pass> of(Sponsorship sponsorship, UUID benefit) {
        return passes.of(sponsorship, benefit);
    }

    boolean isUsed(Pass pass) {
        return passes.registered(pass.sponsorship()).containsKey(pass.code().id());
    }

    /** Makes those that are missing; a tier that gives fewer than before keeps those that are there until taken back. */
    Optional<PassRefusal> fill(Sponsorship sponsorship, UUID benefitId, Instant now) {
        Optional<Benefit> benefit = giving(sponsorship, benefitId);
        if (benefit.isEmpty()) {
            return Optional.of(PassRefusal.NOT_THERE);
        }
        Edition edition = sponsorship.tier().edition();
        if (!sponsorship.isPublic() || !edition.isPublic() || edition.isOver(now)) {
            return Optional.of(PassRefusal.NOT_OPEN);
        }
        Optional<PassOffer> offer = offers.findByIdOptional(benefitId);
        if (offer.isEmpty()) {
            return Optional.of(PassRefusal.NOT_OFFERED);
        }
        Set<Integer> there = new HashSet<>();
        passes.of(sponsorship, benefitId).forEach(pass -> there.add(pass.number()));
        int missing = benefit.get().amount() - there.size();
        if (missing <= 0) {
            return Optional.empty();
        }
        Optional<List<Code>> made = codes.make(edition, sponsorship.organisation(), offer.get(), missing);
        if (made.isEmpty()) {
            return Optional.of(PassRefusal.TOO_FEW_PLACES);
        }
        int number = 0;
        for (Code code : made.get()) {
            do {
                number++;
            } while (there.contains(number));
            passes.persist(new Pass(sponsorship, benefitId, number, code));
        }
        passes.flush();
        return Optional.empty();
    }

    /** Another code for a pass that was taken back. */
    Optional<PassRefusal> renew(Sponsorship sponsorship, Pass pass) {
        Optional<PassOffer> offer = offers.findByIdOptional(pass.benefitId());
        Optional<List<Code>> fresh =
                offer.flatMap(one -> codes.make(sponsorship.tier().edition(), sponsorship.organisation(), one, 1));
        if (fresh.isEmpty()) {
            QuarkusTransaction.setRollbackOnly();
            return Optional.of(offer.isEmpty() ? PassRefusal.NOT_OFFERED : PassRefusal.TOO_FEW_PLACES);
        }
        pass.takeBack(fresh.get().get(0));
        passes.flush();
        return Optional.empty();
    }

    /** One that can be handed out; fewer than before where the tier gives fewer now. */
    Optional<Pass> free(Sponsorship sponsorship, UUID benefit) {
        List<Pass> all = passes.of(sponsorship, benefit);
        long handed = all.stream().filter(Pass::isHandedOut).count();
        return giving(sponsorship, benefit)
                .filter(one -> handed < one.amount())
                .flatMap(one -> all.stream().filter(pass -> !pass.isHandedOut()).findFirst());
    }

    /** Has the sponsorship's own account of what it has had say as many as are handed out. */
    void count(Sponsorship sponsorship, UUID benefit) {
        passes.flush();
        int handed = (int) passes.of(sponsorship, benefit).stream()
                .filter(Pass::isHandedOut)
                .count();
        sponsorship.count(benefit, handed);
    }

    static Optional<Benefit> giving(Sponsorship sponsorship, UUID benefit) {
        return sponsorship.tier().benefits().stream()
                .filter(one -> one.kind() == BenefitKind.PASSES && one.id().equals(benefit))
                .findFirst();
    }
}
