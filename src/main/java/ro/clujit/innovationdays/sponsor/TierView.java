package ro.clujit.innovationdays.sponsor;

import java.util.List;

/**
 * A tier as the public sees it.
 *
 * @param rank 1 for the highest, 0 for a family, which has none
 * @param organisations in contract order
 */
public record TierView(String slug, String name, int rank, List<PartnerView> organisations) {

    private static final int SIZES = 4;

    /** @param website empty where none was given */
    public record PartnerView(String slug, String name, String website) {}

    /** How large its names are set: "1" for the highest, the same from the fourth rank down, "family" without rank. */
    public String size() {
        return rank == 0 ? "family" : String.valueOf(Math.min(rank, SIZES));
    }
}
