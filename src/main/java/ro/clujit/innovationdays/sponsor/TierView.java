package ro.clujit.innovationdays.sponsor;

import java.util.List;
import java.util.UUID;

/**
 * A tier as the public sees it.
 *
 * @param organisations in contract order
 */
public record TierView(String slug, String name, boolean ranked, LogoSize logoSize, List<PartnerView> organisations) {

    /**
     * @param listing what the edition shows of it, by whose id it is counted; null where there is none
     * @param website empty where none was given
     * @param logo null without one: the name stands for it
     * @param dark the logo for dark ground; null where that for light ground stands on a panel of its own
     * @param told whether there is more to read of it than its name
     */
    public record PartnerView(
            UUID listing, String slug, String name, String website, LogoView logo, LogoView dark, boolean told) {}

    /** How large its names are set: "1" for the largest logos to "4" for the smallest, "family" for those without rank. */
    public String size() {
        return ranked ? String.valueOf(logoSize.ordinal() + 1) : "family";
    }
}
