package ro.clujit.innovationdays.sponsor.reviewing.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.sponsor.logo.Ground;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChange;
import ro.clujit.innovationdays.sponsor.reviewing.ListingWish;

/**
 * What contacts propose, beside what the public reads now.
 *
 * @param by who sent it, and {@code sent} when, in words
 * @param version of the change, and {@code listingVersion} of what it is compared with
 */
public record ReviewView(
        UUID id,
        String organisation,
        String by,
        String sent,
        int version,
        int listingVersion,
        Sides ro,
        Sides en,
        Sides website,
        Sides logoLight,
        Sides logoDark,
        List<Said> comments) {

    /** One field, as it is and as it would be; either may be empty. */
    public record Sides(String before, String after) {
        public boolean isSame() {
            return before.equals(after);
        }
    }

    /** @param when in words */
    public record Said(String author, String comment, String when) {}

    /** Within a transaction. @param logo finds the address of a logo by its id */
    static ReviewView of(ListingChange change, Function<UUID, String> logo, Language language) {
        ListingWish is = ListingWish.of(change.listing());
        ListingWish wish = change.wish();
        var zone = change.listing().edition().zone();
        return new ReviewView(
                change.id(),
                change.listing().organisation().name(language),
                change.savedBy().name(),
                LocalDates.dateTime(change.savedAt(), zone, language),
                change.version(),
                change.listing().version(),
                new Sides(is.text().ro(), wish.text().ro()),
                new Sides(is.text().en(), wish.text().en()),
                new Sides(written(is.website()), written(wish.website())),
                sides(is, wish, Ground.LIGHT, logo),
                sides(is, wish, Ground.DARK, logo),
                change.comments().stream()
                        .map(said -> new Said(
                                said.author(), said.comment(), LocalDates.dateTime(said.writtenAt(), zone, language)))
                        .toList());
    }

    private static Sides sides(ListingWish is, ListingWish wish, Ground ground, Function<UUID, String> logo) {
        return new Sides(address(is.logo(ground), logo), address(wish.logo(ground), logo));
    }

    private static String address(UUID id, Function<UUID, String> logo) {
        return id == null ? "" : logo.apply(id);
    }

    private static String written(String website) {
        return website == null ? "" : website;
    }
}
