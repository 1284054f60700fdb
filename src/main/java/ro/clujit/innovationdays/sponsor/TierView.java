package ro.clujit.innovationdays.sponsor;

import java.util.List;

/**
 * A tier as the public sees it.
 *
 * @param organisations in contract order
 */
public record TierView(String slug, String name, boolean ranked, LogoSize logoSize, List<PartnerView> organisations) {

    /** @param website empty where none was given */
    public record PartnerView(String slug, String name, String website) {}

    /** How large its names are set: "1" for the largest logos to "4" for the smallest, "family" for those without rank. */
    public String size() {
        return ranked ? String.valueOf(logoSize.ordinal() + 1) : "family";
    }
}
