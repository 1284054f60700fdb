package ro.clujit.innovationdays.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.Slugs;
import ro.clujit.innovationdays.sponsor.SponsorTrace.Kind;

/**
 * Adds, changes, orders and removes the tiers of an edition. Each answers with a refusal, or with nothing when it was done;
 * "by" is the organiser's name, for the trace.
 */
@ApplicationScoped
public class Tiering {

    private final Editions editions;
    private final Tiers tiers;
    private final SponsorTraces traces;

    Tiering(Editions editions, Tiers tiers, SponsorTraces traces) {
        this.editions = editions;
        this.tiers = tiers;
        this.traces = traces;
    }

    /** A form that is sent twice finds its name taken. */
    @Transactional
    public Optional<SponsorRefusal> add(String edition, TierTerms terms, String by) {
        Optional<Edition> found = editions.lockBySlug(edition);
        if (found.isEmpty()) {
            return Optional.of(SponsorRefusal.NOT_THERE);
        }
        List<Tier> all = tiers.of(found.get());
        if (isTaken(terms, all)) {
            return Optional.of(SponsorRefusal.NAME_TAKEN);
        }
        String slug = Slugs.of(terms.name().en(), "tier", taken -> all.stream()
                .anyMatch(tier -> tier.slug().equals(taken)));
        var tier = new Tier(found.get(), slug, terms);
        tiers.persist(tier);
        order(all, tier, terms.position());
        traces.add(tier, Kind.TIER_ADDED, by, "", written(tier.terms()));
        return Optional.empty();
    }

    /** @param version that the author of the change saw */
    @Transactional
    public Optional<SponsorRefusal> change(UUID id, int version, TierTerms terms, String by) {
        Optional<Tier> found = lock(id);
        if (found.isEmpty()) {
            return Optional.of(SponsorRefusal.NOT_THERE);
        }
        Tier tier = found.get();
        TierTerms before = tier.terms();
        if (before.equals(terms)) {
            return Optional.empty();
        }
        if (tier.version() != version) {
            return Optional.of(SponsorRefusal.STALE);
        }
        List<Tier> others = new ArrayList<>(tiers.of(tier.edition()));
        others.remove(tier);
        if (isTaken(terms, others)) {
            return Optional.of(SponsorRefusal.NAME_TAKEN);
        }
        Optional<SponsorRefusal> refusal = tier.change(terms);
        if (refusal.isEmpty()) {
            order(others, tier, terms.position());
            traces.add(tier, Kind.TIER_CHANGED, by, written(before), written(tier.terms()));
        }
        return refusal;
    }

    /** Removing twice is no refusal. */
    @Transactional
    public Optional<SponsorRefusal> remove(UUID id, String by) {
        Optional<Tier> found = lock(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Tier tier = found.get();
        if (!tier.sponsorships().isEmpty()) {
            return Optional.of(SponsorRefusal.HAS_PARTNERS);
        }
        traces.add(tier, Kind.TIER_REMOVED, by, written(tier.terms()), "");
        tiers.delete(tier);
        return Optional.empty();
    }

    /** The edition first, then the tier: whoever orders tiers holds all of them. */
    private Optional<Tier> lock(UUID id) {
        return tiers.getEntityManager()
                .createQuery("select t.edition.slug from Tier t where t.id = ?1", String.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .flatMap(editions::lockBySlug)
                .flatMap(edition -> tiers.lock(id));
    }

    private static void order(List<Tier> others, Tier tier, int position) {
        List<Tier> order = new ArrayList<>(others);
        order.sort((one, other) ->
                Integer.compare(one.terms().position(), other.terms().position()));
        order.add(Math.min(Math.max(position, 1) - 1, order.size()), tier);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
    }

    private static boolean isTaken(TierTerms terms, List<Tier> others) {
        return others.stream()
                .anyMatch(other -> folded(other.name(Language.ro))
                                .equals(folded(terms.name().ro()))
                        || folded(other.name(Language.en))
                                .equals(folded(terms.name().en())));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Short, and the same in both languages: names and numbers. */
    private static String written(TierTerms terms) {
        return "%s / %s · #%d · %s · %s · %d · %d"
                .formatted(
                        terms.name().ro(),
                        terms.name().en(),
                        terms.position(),
                        terms.places() == null ? "∞" : terms.places().toString(),
                        terms.logoSize(),
                        terms.listingLimit(),
                        terms.leadsDays());
    }
}
