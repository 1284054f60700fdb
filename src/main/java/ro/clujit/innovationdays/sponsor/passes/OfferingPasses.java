package ro.clujit.innovationdays.sponsor.passes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.SponsorshipLock;
import ro.clujit.innovationdays.sponsor.Tier;
import ro.clujit.innovationdays.ticketing.TicketKind;
import ro.clujit.innovationdays.ticketing.TicketTypes;

/** Organisers say what the passes of a tier admit to, and make those of all who stand in it. */
@ApplicationScoped
public class OfferingPasses {

    private final SponsorshipLock tiers;
    private final PassOffers offers;
    private final PassStock stock;
    private final TicketTypes types;
    private final Clock clock;

    OfferingPasses(SponsorshipLock tiers, PassOffers offers, PassStock stock, TicketTypes types, Clock clock) {
        this.tiers = tiers;
        this.offers = offers;
        this.stock = stock;
        this.types = types;
        this.clock = clock;
    }

    /**
     * All or none of it; those that were made before admit to what they did. Sent twice is once.
     *
     * @param ticketType an admission of the tier's edition
     * @param reserves whether places are kept for them from now on
     * @return empty when it was done
     */
    @Transactional
    public Optional<PassRefusal> offer(UUID tierId, UUID benefit, UUID ticketType, boolean reserves) {
        Optional<Tier> tier = tiers.lockTier(tierId);
        boolean isThere = tier.isPresent()
                && tier.get().benefits().stream().anyMatch(one -> one.id().equals(benefit))
                && types.of(tier.get().edition()).stream()
                        .anyMatch(type -> type.id().equals(ticketType) && type.kind() == TicketKind.ADMISSION);
        if (!isThere) {
            return Optional.of(PassRefusal.NOT_THERE);
        }
        offers.deleteById(benefit);
        offers.flush();
        offers.persist(new PassOffer(benefit, ticketType, reserves));
        offers.flush();
        for (Sponsorship sponsorship : tier.get().sponsorships()) {
            Optional<PassRefusal> refusal = stock.fill(sponsorship, benefit, clock.instant());
            if (refusal.filter(why -> why != PassRefusal.NOT_OPEN).isPresent()) {
                QuarkusTransaction.setRollbackOnly();
                return refusal;
            }
        }
        return Optional.empty();
    }
}
