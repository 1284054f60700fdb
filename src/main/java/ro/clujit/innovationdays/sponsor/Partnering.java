package ro.clujit.innovationdays.sponsor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.sponsor.SponsorTrace.Kind;

/**
 * Puts organisations into tiers and follows what becomes of it. Each answers with a refusal, or with nothing when it was
 * done; what is asked for a second time has been done. "By" is the organiser's name, for the trace.
 */
@ApplicationScoped
public class Partnering {

    private final Tiers tiers;
    private final Sponsorships sponsorships;
    private final OrganisationRegister register;
    private final SponsorTraces traces;
    private final Clock clock;

    Partnering(
            Tiers tiers, Sponsorships sponsorships, OrganisationRegister register, SponsorTraces traces, Clock clock) {
        this.tiers = tiers;
        this.sponsorships = sponsorships;
        this.register = register;
        this.traces = traces;
        this.clock = clock;
    }

    /** As a prospect, after those that the tier has; there may be more prospects than places. */
    @Transactional
    public Optional<SponsorRefusal> add(UUID tierId, Newcomer newcomer, String by) {
        Optional<Tier> tier = tiers.lock(tierId);
        Optional<Organisation> organisation = tier.flatMap(found -> register.find(newcomer));
        if (organisation.isEmpty()) {
            return Optional.of(SponsorRefusal.NOT_THERE);
        }
        boolean stands = tier.get().sponsorships().stream()
                .anyMatch(
                        one -> one.organisation().id().equals(organisation.get().id()));
        if (!stands) {
            Sponsorship made = tier.get().add(organisation.get(), clock.instant());
            tiers.flush();
            register.list(tier.get().edition(), organisation.get());
            traces.add(made, Kind.PARTNER_ADDED, by, "", made.state().name());
        }
        return Optional.empty();
    }

    /**
     * @param version that the author of the change saw
     * @param place in the tier, from 1: the order of its contracts
     */
    @Transactional
    public Optional<SponsorRefusal> agree(UUID id, int version, SponsorshipTerms terms, int place, String by) {
        Optional<Sponsorship> found = sponsorships.lock(id);
        if (found.isEmpty()) {
            return Optional.of(SponsorRefusal.NOT_THERE);
        }
        Sponsorship sponsorship = found.get();
        SponsorshipTerms before = sponsorship.terms();
        int stood = sponsorship.position();
        if (before.equals(terms) && stood == place) {
            return Optional.empty();
        }
        if (sponsorship.version() != version) {
            return Optional.of(SponsorRefusal.STALE);
        }
        sponsorship.agreeOn(terms);
        if (stood != place) {
            sponsorship.tier().order(sponsorship, place);
        }
        String was = written(before, stood);
        String is = written(terms, sponsorship.position());
        if (!was.equals(is)) {
            traces.add(sponsorship, Kind.PARTNER_CHANGED, by, was, is);
        }
        if (!Objects.equals(before.owner(), terms.owner())) {
            traces.add(
                    sponsorship, Kind.OWNER_CHANGED, by, traces.nameOf(before.owner()), traces.nameOf(terms.owner()));
        }
        return Optional.empty();
    }

    /** @param version that the author of the change saw */
    @Transactional
    public Optional<SponsorRefusal> move(UUID id, int version, SponsorshipState to, String by) {
        Optional<Sponsorship> found = sponsorships.lock(id);
        if (found.isEmpty()) {
            return Optional.of(SponsorRefusal.NOT_THERE);
        }
        Sponsorship sponsorship = found.get();
        SponsorshipState before = sponsorship.state();
        if (before == to) {
            return Optional.empty();
        }
        if (sponsorship.version() != version) {
            return Optional.of(SponsorRefusal.STALE);
        }
        Optional<SponsorRefusal> refusal = sponsorship.moveTo(to, clock.instant());
        if (refusal.isEmpty()) {
            traces.add(sponsorship, Kind.PARTNER_MOVED, by, before.name(), to.name());
        }
        return refusal;
    }

    /**
     * All or none of it.
     *
     * @param used how much the sponsor has had of each benefit, by its id; what is left out stays
     */
    @Transactional
    public Optional<SponsorRefusal> deliver(UUID id, int version, Map<UUID, Integer> used, String by) {
        Optional<Sponsorship> found = sponsorships.lock(id);
        if (found.isEmpty()) {
            return Optional.of(SponsorRefusal.NOT_THERE);
        }
        Sponsorship sponsorship = found.get();
        Map<Benefit, Integer> before = new LinkedHashMap<>();
        sponsorship.tier().benefits().stream()
                .filter(benefit -> used.containsKey(benefit.id()))
                .filter(benefit -> used.get(benefit.id()) != sponsorship.used(benefit))
                .forEach(benefit -> before.put(benefit, sponsorship.used(benefit)));
        if (before.isEmpty()) {
            return Optional.empty();
        }
        if (sponsorship.version() != version) {
            return Optional.of(SponsorRefusal.STALE);
        }
        Optional<SponsorRefusal> refusal = sponsorship.deliver(used);
        if (refusal.isEmpty()) {
            before.forEach((benefit, had) -> traces.add(
                    sponsorship,
                    Kind.DELIVERED,
                    by,
                    benefit.kind() + " " + had + "/" + benefit.amount(),
                    benefit.kind() + " " + sponsorship.used(benefit) + "/" + benefit.amount()));
        }
        return refusal;
    }

    /** Out of the tier; the organisation stays, with what it was elsewhere. Removing twice is no refusal. */
    @Transactional
    public Optional<SponsorRefusal> remove(UUID id, String by) {
        Optional<Sponsorship> found = sponsorships.lock(id);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<SponsorRefusal> refusal = found.get().removal();
        if (refusal.isEmpty()) {
            traces.add(
                    found.get(), Kind.PARTNER_REMOVED, by, found.get().state().name(), "");
            found.get().tier().drop(found.get());
        }
        return refusal;
    }

    private static String written(SponsorshipTerms terms, int place) {
        String price = terms.price() == null
                ? "–"
                : terms.price().plain() + " " + terms.price().currency();
        return "#" + place + " · "
                + (terms.dueOn() == null ? "–" : terms.dueOn().toString()) + " · " + price;
    }
}
