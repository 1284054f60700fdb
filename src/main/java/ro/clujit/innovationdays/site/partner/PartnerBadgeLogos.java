package ro.clujit.innovationdays.site.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ro.clujit.innovationdays.badge.BadgeLogo;
import ro.clujit.innovationdays.badge.BadgeLogos;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.sponsor.PublicPartners;
import ro.clujit.innovationdays.sponsor.logo.Logo;
import ro.clujit.innovationdays.sponsor.logo.Logos;

/** Badges bear the logos of partners whose contract says so. */
@ApplicationScoped
class PartnerBadgeLogos implements BadgeLogos {

    private final PublicPartners partners;
    private final Logos logos;

    PartnerBadgeLogos(PublicPartners partners, Logos logos) {
        this.partners = partners;
        this.logos = logos;
    }

    @Override
    public List<BadgeLogo> of(Edition edition) {
        return partners.onBadges(edition).stream().map(this::logo).toList();
    }

    private BadgeLogo logo(Logo logo) {
        return new BadgeLogo(
                logo.address(),
                logo.isVector(),
                logo.width(),
                logo.height(),
                logo.address(),
                () -> logos.content(logo));
    }
}
