package ro.clujit.innovationdays.sponsor.web;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.LogoSize;
import ro.clujit.innovationdays.sponsor.SponsorMessages;
import ro.clujit.innovationdays.sponsor.SponsorTrace;
import ro.clujit.innovationdays.sponsor.SponsorTraces;
import ro.clujit.innovationdays.sponsor.SponsorshipState;
import ro.clujit.innovationdays.sponsor.TrailMessages;
import ro.clujit.innovationdays.sponsor.logo.Ground;

/**
 * Says in the reader's language what a trace kept in codes, which are the same for every reader. What it cannot read, a
 * name for one, it leaves as it is.
 */
record TrailWords(SponsorMessages words, TrailMessages trail, Language language) {

    private static final String NONE = "–";
    private static final String KIND = oneOf(BenefitKind.values());
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";

    // The name stands first and may be anything, so these are found from the end.
    private static final Pattern TIER =
            Pattern.compile("(.*) · #(\\d+) · (∞|\\d+) · " + oneOf(LogoSize.values()) + " · (\\d+)(?: · (\\d+))?");
    private static final Pattern BENEFIT =
            Pattern.compile("(\\d+) × " + KIND + "(?: · (?!" + DATE + "$)(.*?))?(?: · (" + DATE + "))?");
    private static final Pattern DELIVERED = Pattern.compile(KIND + " (\\d+)/(\\d+)");
    private static final Pattern CONTRACT =
            Pattern.compile("#(\\d+) · (–|" + DATE + ") · (?:–|(\\S+) " + oneOf(Currency.values()) + ")");
    private static final Pattern LISTING = Pattern.compile("(\\d+) / (\\d+) · (\\d+)(?: · (\\d+))?");
    private static final Pattern LOGO = Pattern.compile(oneOf(Ground.values()));
    private static final Pattern STATE = Pattern.compile(oneOf(SponsorshipState.values()));

    String of(SponsorTrace.Kind kind, String text) {
        return switch (kind) {
            case TIER_ADDED, TIER_CHANGED, TIER_REMOVED -> said(TIER, text, this::tier);
            case BENEFIT_ADDED, BENEFIT_CHANGED, BENEFIT_REMOVED -> said(BENEFIT, text, this::benefit);
            case PARTNER_ADDED, PARTNER_MOVED, PARTNER_REMOVED ->
                said(STATE, text, it -> words.state(SponsorshipState.valueOf(it.group(1))));
            case PARTNER_CHANGED -> said(CONTRACT, text, this::contract);
            case OWNER_CHANGED -> text.equals(SponsorTraces.NOBODY) ? trail.nobody() : text;
            case DELIVERED -> said(DELIVERED, text, it -> trail.delivered(kind(it.group(1)), it.group(2), it.group(3)));
            case LISTING_CHANGED -> said(LISTING, text, this::listing);
            case LOGO_CHANGED -> said(LOGO, text, it -> trail.ground(Ground.valueOf(it.group(1))));
            case ORGANISATION_CHANGED -> text;
        };
    }

    private String tier(MatchResult it) {
        String places = it.group(3).equals("∞") ? trail.no_limit() : it.group(3);
        String tier =
                trail.tier(it.group(1), it.group(2), places, trail.size(LogoSize.valueOf(it.group(4))), it.group(5));
        // What was written down before tiers said so has none.
        return it.group(6) == null ? tier : tier + ", " + trail.leads_days(it.group(6));
    }

    private String benefit(MatchResult it) {
        return Stream.of(
                        trail.benefit(kind(it.group(2)), it.group(1)),
                        it.group(3),
                        it.group(4) == null ? null : words.due(day(it.group(4))))
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
    }

    private String listing(MatchResult it) {
        // Traces of before sessions were ticked name none.
        String sessions = it.group(4) == null ? "0" : it.group(4);
        return trail.listing(it.group(1), it.group(2), it.group(3), sessions);
    }

    private String contract(MatchResult it) {
        String due = it.group(2).equals(NONE) ? trail.no_date() : words.due(day(it.group(2)));
        String price = it.group(3) == null
                ? trail.no_price()
                : Money.read(it.group(3), Currency.valueOf(it.group(4)))
                        .map(money -> money.in(language))
                        .orElse(it.group(3));
        return trail.contract(it.group(1), due, price);
    }

    private String kind(String name) {
        return words.kind(BenefitKind.valueOf(name));
    }

    private String day(String written) {
        LocalDate day = LocalDate.parse(written);
        return LocalDates.range(day, day, language);
    }

    private static String said(Pattern pattern, String text, Function<MatchResult, String> say) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? say.apply(matcher) : text;
    }

    private static String oneOf(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.joining("|", "(", ")"));
    }
}
