package ro.clujit.innovationdays.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.SponsorTrace.Kind;
import ro.clujit.innovationdays.sponsor.logo.Ground;

/** Changes what the public reads of an organisation. Answers with a refusal, or with nothing when it was done. */
@ApplicationScoped
public class ListingDrafting {

    private final Listings listings;
    private final Organisations organisations;
    private final Tiers tiers;
    private final SponsorTraces traces;

    ListingDrafting(Listings listings, Organisations organisations, Tiers tiers, SponsorTraces traces) {
        this.listings = listings;
        this.organisations = organisations;
        this.tiers = tiers;
        this.traces = traces;
    }

    /**
     * @param version of the listing that the author of the change saw
     * @param terms whose text is within {@link #limit} in each language
     */
    @Transactional
    public Optional<SponsorRefusal> write(UUID id, int version, ListingTerms terms, String by) {
        Optional<Listing> found = listings.lock(id);
        if (found.isEmpty()) {
            return Optional.of(SponsorRefusal.NOT_THERE);
        }
        Listing listing = found.get();
        if (listing.terms().equals(terms)) {
            return Optional.empty();
        }
        if (listing.version() != version) {
            return Optional.of(SponsorRefusal.STALE);
        }
        if (Math.max(terms.text().ro().length(), terms.text().en().length()) > limit(listing)) {
            return Optional.of(SponsorRefusal.TEXT_TOO_LONG);
        }
        String before = written(listing);
        listing.say(terms);
        traces.add(
                listing.edition(),
                listing.organisation().name(Language.ro),
                Kind.LISTING_CHANGED,
                by,
                before,
                written(listing));
        return Optional.empty();
    }

    /**
     * @param version of the listing that the author of the change saw
     * @param logo of {@code sponsor.logo}; null takes it away
     */
    @Transactional
    public Optional<SponsorRefusal> bear(UUID id, int version, Ground ground, UUID logo, String by) {
        Optional<Listing> found = listings.lock(id);
        if (found.isEmpty()) {
            return Optional.of(SponsorRefusal.NOT_THERE);
        }
        Listing listing = found.get();
        if (listing.logo(ground).equals(Optional.ofNullable(logo))) {
            return Optional.empty();
        }
        if (listing.version() != version) {
            return Optional.of(SponsorRefusal.STALE);
        }
        String before = listing.logo(ground).isPresent() ? ground.name() : "";
        listing.bear(ground, logo);
        traces.add(
                listing.edition(),
                listing.organisation().name(Language.ro),
                Kind.LOGO_CHANGED,
                by,
                before,
                logo == null ? "" : ground.name());
        return Optional.empty();
    }

    /** How many characters its text may have in each language: what the most generous of its tiers allows. */
    @Transactional
    public int limit(Listing listing) {
        return tiers.getEntityManager()
                .createQuery(
                        "select max(t.listingLimit) from Sponsorship s join s.tier t"
                                + " where t.edition = ?1 and s.organisation = ?2",
                        Integer.class)
                .setParameter(1, listing.edition())
                .setParameter(2, listing.organisation())
                .getResultStream()
                .mapToInt(limit -> limit == null ? 0 : limit)
                .sum();
    }

    /**
     * In all editions, past ones too: it is the same organisation.
     *
     * @param listing where it was changed, for the trace
     * @param version of the organisation that the author of the change saw
     * @param website with its scheme; null without one
     */
    @Transactional
    public Optional<SponsorRefusal> rename(UUID listing, int version, Bilingual name, String website, String by) {
        Optional<Listing> found = listings.findByIdOptional(listing);
        Optional<Organisation> locked =
                found.flatMap(one -> organisations.lock(one.organisation().id()));
        if (locked.isEmpty()) {
            return Optional.of(SponsorRefusal.NOT_THERE);
        }
        Organisation organisation = locked.get();
        organisations.getEntityManager().refresh(organisation);
        if (organisation.name().equals(name) && organisation.website().equals(Optional.ofNullable(website))) {
            return Optional.empty();
        }
        if (organisation.version() != version) {
            return Optional.of(SponsorRefusal.STALE);
        }
        String before = written(organisation);
        organisation.rename(name, website);
        traces.add(found.get().edition(), name.ro(), Kind.ORGANISATION_CHANGED, by, before, written(organisation));
        return Optional.empty();
    }

    private static String written(Listing listing) {
        return listing.text().ro().length() + " / " + listing.text().en().length() + " · "
                + listing.speakers().size() + " · " + listing.sessions().size();
    }

    private static String written(Organisation organisation) {
        return organisation.name().ro() + " / " + organisation.name().en()
                + organisation.website().map(website -> " · " + website).orElse("");
    }
}
