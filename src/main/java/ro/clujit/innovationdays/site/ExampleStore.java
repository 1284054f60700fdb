package ro.clujit.innovationdays.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ro.clujit.innovationdays.checkin.Gate;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionState;
import ro.clujit.innovationdays.edition.Theme;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.site.ExampleEdition.ExampleTier;
import ro.clujit.innovationdays.site.ExampleEdition.Named;
import ro.clujit.innovationdays.site.ExampleEdition.Words;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.LogoSize;
import ro.clujit.innovationdays.sponsor.Organisation;
import ro.clujit.innovationdays.sponsor.SponsorshipState;
import ro.clujit.innovationdays.sponsor.Tier;
import ro.clujit.innovationdays.sponsor.TierTerms;

/** Turns example editions into rows, within the caller's transaction. */
@ApplicationScoped
class ExampleStore {

    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");
    private static final int LISTING_LIMIT = 600;

    private final EntityManager rows;
    private final ExampleProgramme programme;
    private final ExampleTickets tickets;
    private final Clock clock;

    ExampleStore(EntityManager rows, ExampleProgramme programme, ExampleTickets tickets, Clock clock) {
        this.rows = rows;
        this.programme = programme;
        this.tickets = tickets;
        this.clock = clock;
    }

    void put(List<ExampleEdition> examples) {
        Map<String, Organisation> organisations = new HashMap<>();
        for (ExampleEdition example : examples) {
            Edition edition = edition(example);
            putPartners(example, edition, organisations);
            putThemes(example, edition);
            programme.put(example, edition);
            tickets.put(example, edition);
            putGates(example, edition);
        }
    }

    private Edition edition(ExampleEdition example) {
        var edition = new Edition(
                example.slug(),
                example.mark(),
                example.name().ro(),
                example.name().en(),
                example.city(),
                ZONE);
        edition.summarise(example.summary().ro(), example.summary().en());
        edition.count(example.ordinal());
        edition.schedule(example.startsOn(), example.endsOn());
        edition.open(example.opensAt(), example.closesAt());
        edition.moveTo(example.city(), example.venue());
        if (example.state() == EditionState.PUBLISHED) {
            edition.publish();
        } else if (example.state() == EditionState.ARCHIVED) {
            edition.archive();
        }
        if (example.example()) {
            edition.markAsExample();
        }
        rows.persist(edition);
        return edition;
    }

    private void putThemes(ExampleEdition example, Edition edition) {
        int position = 0;
        for (Named named : example.themes()) {
            rows.persist(new Theme(
                    edition,
                    ++position,
                    named.slug(),
                    named.name().ro(),
                    named.name().en()));
        }
    }

    private void putPartners(ExampleEdition example, Edition edition, Map<String, Organisation> known) {
        int position = 0;
        Set<Organisation> listed = new LinkedHashSet<>();
        for (var each : example.tiers()) {
            var tier = new Tier(edition, each.slug(), terms(each, ++position));
            for (Named named : each.organisations()) {
                Organisation organisation = known.computeIfAbsent(named.slug(), slug -> organisation(named));
                tier.add(organisation, clock.instant())
                        .begin(
                                example.state() == EditionState.ARCHIVED
                                        ? SponsorshipState.DELIVERED
                                        : SponsorshipState.SIGNED);
                listed.add(organisation);
            }
            rows.persist(tier);
        }
        listed.forEach(organisation -> rows.persist(new Listing(edition, organisation)));
    }

    private static TierTerms terms(ExampleTier tier, int position) {
        LogoSize[] sizes = LogoSize.values();
        LogoSize size = tier.ranked() ? sizes[Math.min(position, sizes.length) - 1] : LogoSize.SMALL;
        var name = new Bilingual(tier.name().ro(), tier.name().en());
        return new TierTerms(name, tier.ranked(), position, null, size, LISTING_LIMIT, TierTerms.LEADS_DAYS);
    }

    private Organisation organisation(Named named) {
        var organisation =
                new Organisation(named.slug(), named.name().ro(), named.name().en());
        rows.persist(organisation);
        return organisation;
    }

    private void putGates(ExampleEdition example, Edition edition) {
        int position = 0;
        for (Words name : example.gates()) {
            rows.persist(new Gate(edition, ++position, name.ro(), name.en()));
        }
    }
}
