package ro.clujit.innovationdays.sponsor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/** Tiers and partners for tests, made as organisers make them. */
@ApplicationScoped
public class TestPartners {

    public static final String BY = "Ana Organizatoare";

    @Inject
    TestEditions editions;

    @Inject
    Tiering tiering;

    @Inject
    Benefiting benefiting;

    @Inject
    Partnering partnering;

    /** The last of the edition's tiers, ranked, with the largest logos. @param places null without a limit */
    public UUID tier(String edition, String name, Integer places) {
        var terms =
                new TierTerms(new Bilingual(name, name + " (en)"), true, 1000, places, LogoSize.EXTRA_LARGE, 300, 90);
        assertThat(tiering.add(edition, terms, BY)).isEmpty();
        return UUID.fromString(editions.texts(
                        "select t.id::text from tier t join edition e on e.id = t.edition_id"
                                + " where e.slug = ?1 and t.name_ro = ?2",
                        edition,
                        name)
                .get(0));
    }

    public UUID benefit(UUID tier, BenefitKind kind, int amount, LocalDate due) {
        UUID id = UUID.randomUUID();
        assertThat(benefiting.add(tier, id, new BenefitTerms(kind, amount, Bilingual.NOTHING, due), BY))
                .isEmpty();
        return id;
    }

    /** A prospect. */
    public UUID partner(UUID tier, String name) {
        assertThat(partnering.add(tier, Newcomer.named(Bilingual.same(name), null), BY))
                .isEmpty();
        return UUID.fromString(editions.texts(
                        "select s.id::text from sponsorship s join organisation o on o.id = s.organisation_id"
                                + " where s.tier_id = ?1 and o.name_ro = ?2",
                        tier,
                        name)
                .get(0));
    }

    /** Moved on, step by step, until it is so far. */
    public void reach(UUID sponsorship, SponsorshipState... states) {
        for (SponsorshipState state : states) {
            assertThat(partnering.move(sponsorship, version(sponsorship), state, BY))
                    .isEmpty();
        }
    }

    public void sign(UUID sponsorship) {
        reach(sponsorship, SponsorshipState.AGREED, SponsorshipState.SIGNED);
    }

    public int version(UUID sponsorship) {
        return (int) editions.count("select version from sponsorship where id = ?1", sponsorship);
    }

    public String state(UUID sponsorship) {
        return editions.texts("select state from sponsorship where id = ?1", sponsorship)
                .get(0);
    }
}
