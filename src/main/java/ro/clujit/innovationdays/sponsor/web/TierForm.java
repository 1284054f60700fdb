package ro.clujit.innovationdays.sponsor.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.sponsor.LogoSize;
import ro.clujit.innovationdays.sponsor.SponsorMessages;
import ro.clujit.innovationdays.sponsor.Tier;
import ro.clujit.innovationdays.sponsor.TierTerms;

/** The form of a tier. */
final class TierForm {

    private static final int MOST_TIERS = 1000;

    private TierForm() {}

    /** @param last how many tiers there are: a new one comes after them */
    static Fields blank(int last) {
        return Fields.blank()
                .put("ranked", "on")
                .put("position", last + 1)
                .put("logo-size", LogoSize.MEDIUM)
                .put("listing-limit", 600)
                .put("leads-days", TierTerms.LEADS_DAYS);
    }

    static Fields of(Tier tier) {
        TierTerms terms = tier.terms();
        return Fields.blank()
                .put("name-ro", terms.name().ro())
                .put("name-en", terms.name().en())
                .put("ranked", terms.ranked() ? "on" : "")
                .put("position", terms.position())
                .put("places", terms.places() == null ? "" : terms.places())
                .put("logo-size", terms.logoSize())
                .put("listing-limit", terms.listingLimit())
                .put("leads-days", terms.leadsDays())
                .put(Versions.FIELD, tier.version());
    }

    static List<Choice> sizes(SponsorMessages words) {
        return Arrays.stream(LogoSize.values())
                .map(size -> new Choice(size.name(), words.size(size)))
                .toList();
    }

    /** @return empty when something is wrong, which then stands in the fields */
    static Optional<TierTerms> read(Fields fields, SponsorMessages words) {
        int most = TierTerms.LONGEST_NAME;
        var name = new Bilingual(
                fields.filledIn("name-ro", most, words.fault_name(most)),
                fields.filledIn("name-en", most, words.fault_name(most)));
        Optional<Integer> position = fields.required("position", 1, MOST_TIERS, words.fault_position(MOST_TIERS));
        Optional<Integer> places =
                fields.number("places", 0, TierTerms.MOST_PLACES, words.fault_places(TierTerms.MOST_PLACES));
        Optional<LogoSize> size = Stream.of(LogoSize.values())
                .filter(one -> one.name().equals(fields.value("logo-size")))
                .findFirst();
        if (size.isEmpty()) {
            fields.refuse("logo-size", words.fault_choice());
        }
        Optional<Integer> limit = fields.required(
                "listing-limit", 0, TierTerms.LONGEST_LISTING, words.fault_limit(TierTerms.LONGEST_LISTING));
        Optional<Integer> days = fields.required(
                "leads-days", 0, TierTerms.MOST_LEADS_DAYS, words.fault_limit(TierTerms.MOST_LEADS_DAYS));
        return fields.isGood()
                ? Optional.of(new TierTerms(
                        name,
                        !fields.value("ranked").isEmpty(),
                        position.orElseThrow(),
                        places.orElse(null),
                        size.orElseThrow(),
                        limit.orElseThrow(),
                        days.orElseThrow()))
                : Optional.empty();
    }
}
