package ro.clujit.innovationdays.site.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import ro.clujit.innovationdays.badge.BadgeLogo;
import ro.clujit.innovationdays.badge.BadgeLogos;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.storage.StoreUnavailable;
import ro.clujit.innovationdays.sponsor.PublicPartners;
import ro.clujit.innovationdays.sponsor.logo.Logo;
import ro.clujit.innovationdays.sponsor.logo.Logos;

/** Badges bear the logos of partners whose contract says so. */
@ApplicationScoped
class PartnerBadgeLogos implements BadgeLogos {

    private static final Logger LOG = Logger.getLogger(PartnerBadgeLogos.class);

    private final PublicPartners partners;
    private final Logos logos;

    PartnerBadgeLogos(PublicPartners partners, Logos logos) {
        this.partners = partners;
        this.logos = logos;
    }

    /** Without those that the store cannot give now: a badge is needed more than a logo on it. */
    @Override
    public List<BadgeLogo> of(Edition edition) {
        return partners.onBadges(edition).stream()
                .flatMap(logo -> content(logo).map(bytes -> of(logo, bytes)).stream())
                .toList();
    }

    private Optional<byte[]> content(Logo logo) {
        try {
            return logos.content(logo);
        } catch (StoreUnavailable e) {
            LOG.warn(e.getMessage());
            return Optional.empty();
        }
    }

    private static BadgeLogo of(Logo logo, byte[] content) {
        return new BadgeLogo(
                logo.address(), logo.isVector(), logo.width(), logo.height(), logo.address(), () -> content);
    }
}
