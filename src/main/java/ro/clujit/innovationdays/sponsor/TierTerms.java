package ro.clujit.innovationdays.sponsor;

import ro.clujit.innovationdays.platform.locale.Bilingual;

/**
 * What an organiser says of a tier.
 *
 * @param name in both languages
 * @param ranked whether it stands above and below others, or beside them
 * @param position from 1, among all tiers of the edition; among ranked ones the first is the highest
 * @param places how many organisations it takes; null without a limit
 * @param listingLimit in characters, for each language
 * @param leadsDays for how many days after the edition's last one its partners have the leads that they took
 */
public record TierTerms(
        Bilingual name,
        boolean ranked,
        int position,
        Integer places,
        LogoSize logoSize,
        int listingLimit,
        int leadsDays) {

    public static final int LONGEST_NAME = 80;
    public static final int MOST_PLACES = 10_000;
    public static final int LONGEST_LISTING = 5_000;
    public static final int LEADS_DAYS = 90;
    public static final int MOST_LEADS_DAYS = 3_650;

    TierTerms at(int position) {
        return new TierTerms(name, ranked, position, places, logoSize, listingLimit, leadsDays);
    }
}
