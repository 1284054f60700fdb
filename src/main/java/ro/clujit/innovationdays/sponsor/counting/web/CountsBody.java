package ro.clujit.innovationdays.sponsor.counting.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ro.clujit.innovationdays.sponsor.counting.CountKind;

/** What was seen and clicked in a view of a page. */
@Schema(name = "ListingCounts")
record CountsBody(
        @Schema(description = "Where the listings stood") Place place,

        @Schema(description = "The ids of listings of which half was in view for a second, at most 100")
        List<UUID> seen,

        @Schema(description = "Those whose link to the partner's own site was followed, at most 100")
        List<UUID> clicked) {

    /** A page has fewer partners, or sends again. */
    static final int MOST = 100;

    /** Where a page shows listings, as it says it. */
    enum Place {
        list(CountKind.SEEN_IN_LIST),
        frame(CountKind.SEEN_IN_FRAME),
        page(CountKind.SEEN_ON_PAGE);

        private final CountKind kind;

        Place(CountKind kind) {
            this.kind = kind;
        }

        CountKind kind() {
            return kind;
        }
    }

    CountsBody {
        seen = listed(seen);
        clicked = listed(clicked);
    }

    boolean isTooMuch() {
        return seen.size() > MOST || clicked.size() > MOST;
    }

    private static List<UUID> listed(List<UUID> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }
}
