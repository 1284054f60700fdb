package ro.clujit.innovationdays.sponsor.reviewing;

import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.logo.Ground;

/**
 * What a listing is to say.
 *
 * @param text in Markdown; either language may be empty
 * @param website with its scheme; null without one
 * @param logoLight of {@code sponsor.logo}, like {@code logoDark} for that ground; null without one
 */
public record ListingWish(Bilingual text, String website, UUID logoLight, UUID logoDark) {

    /** What the public reads now, once it is published. */
    public static ListingWish of(Listing listing) {
        return new ListingWish(
                listing.text(),
                listing.organisation().website().orElse(null),
                listing.logo(Ground.LIGHT).orElse(null),
                listing.logo(Ground.DARK).orElse(null));
    }

    /** Null where there is none. */
    public UUID logo(Ground ground) {
        return ground == Ground.LIGHT ? logoLight : logoDark;
    }

    /** With the same logos. */
    ListingWish saying(Bilingual other, String site) {
        return new ListingWish(other, site, logoLight, logoDark);
    }

    ListingWish bearing(Ground ground, UUID logo) {
        return ground == Ground.LIGHT
                ? new ListingWish(text, website, logo, logoDark)
                : new ListingWish(text, website, logoLight, logo);
    }
}
