package ro.clujit.innovationdays.sponsor.passes.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.sponsor.Benefit;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Sponsorships;
import ro.clujit.innovationdays.sponsor.passes.Pass;
import ro.clujit.innovationdays.sponsor.passes.PassOffer;
import ro.clujit.innovationdays.sponsor.passes.PassOffers;
import ro.clujit.innovationdays.sponsor.passes.Passes;
import ro.clujit.innovationdays.sponsor.passes.Recipient;

/** Reads passes as they are at that moment; what is another edition's is not there. */
@ApplicationScoped
class PassReading {

    private final Sponsorships sponsorships;
    private final Passes passes;
    private final PassOffers offers;
    private final PublicAddress address;

    PassReading(Sponsorships sponsorships, Passes passes, PassOffers offers, PublicAddress address) {
        this.sponsorships = sponsorships;
        this.passes = passes;
        this.offers = offers;
        this.address = address;
    }

    /** Whose a sponsorship is, and which of its benefits give passes. */
    record Owner(Organisation organisation, List<UUID> benefits) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Owner owner(String edition, UUID sponsorship) {
        Sponsorship found = sponsorship(edition, sponsorship);
        Organisation organisation = sponsorships
                .getEntityManager()
                .createQuery("select o from Sponsorship s join s.organisation o where s = ?1", Organisation.class)
                .setParameter(1, found)
                .getSingleResult();
        return new Owner(organisation, giving(found).stream().map(Benefit::id).toList());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<PassDocument.Stock> stock(String edition, UUID sponsorship) {
        Sponsorship found = sponsorship(edition, sponsorship);
        List<Pass> all = passes.of(found).stream().filter(Pass::isHandedOut).toList();
        Map<UUID, String> registered = passes.registered(found);
        return giving(found).stream()
                .map(benefit -> {
                    List<PassDocument> handed = all.stream()
                            .filter(pass -> pass.benefitId().equals(benefit.id()))
                            .map(pass -> document(edition, pass, registered))
                            .toList();
                    Optional<PassOffer> offer = offers.findByIdOptional(benefit.id());
                    return new PassDocument.Stock(
                            benefit.id(),
                            offer.map(PassOffer::ticketTypeId).orElse(null),
                            benefit.amount(),
                            Math.max(0, benefit.amount() - handed.size()),
                            handed);
                })
                .toList();
    }

    /** One that is handed out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PassDocument one(String edition, UUID sponsorship, UUID pass) {
        return handed(edition, sponsorship, passes.whole(pass));
    }

    /** The one that this key handed out. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PassDocument byKey(String edition, UUID sponsorship, UUID key) {
        return handed(edition, sponsorship, passes.byKey(key));
    }

    private PassDocument handed(String edition, UUID sponsorship, Optional<Pass> pass) {
        Sponsorship found = sponsorship(edition, sponsorship);
        return pass.filter(one -> one.sponsorship().id().equals(sponsorship) && one.isHandedOut())
                .map(one -> document(edition, one, passes.registered(found)))
                .orElseThrow(NotFoundException::new);
    }

    private Sponsorship sponsorship(String edition, UUID id) {
        return sponsorships
                .findByIdOptional(id)
                .filter(one -> one.tier().edition().slug().equals(edition))
                .orElseThrow(NotFoundException::new);
    }

    private static List<Benefit> giving(Sponsorship sponsorship) {
        return sponsorship.tier().benefits().stream()
                .filter(benefit -> benefit.kind() == BenefitKind.PASSES)
                .toList();
    }

    private PassDocument document(String edition, Pass pass, Map<UUID, String> registered) {
        Recipient to = pass.recipient().orElseThrow();
        return new PassDocument(
                pass.id(),
                pass.number(),
                to.name(),
                to.email(),
                to.language(),
                address.of("/" + to.language() + "/editions/" + edition + "/register?code="
                        + pass.code().text()),
                pass.handedAt().orElseThrow(),
                pass.reminders(),
                registered.get(pass.code().id()));
    }
}
