package ro.clujit.innovationdays.sponsor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.edition.Duplicating;
import ro.clujit.innovationdays.edition.NextEdition;
import ro.clujit.innovationdays.edition.Planning;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/** What the database settles about tiers and sponsorships. */
@QuarkusTest
class PartneringTest {

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    Partnering partnering;

    @Inject
    Tiering tiering;

    @Inject
    Benefiting benefiting;

    @Inject
    ListingDrafting drafting;

    @Inject
    Duplicating duplicating;

    @Test
    void givesNoMorePlacesThanATierHasHoweverManyTabsAskAtOnce() throws Exception {
        UUID tier = partners.tier(editions.open(1).slug(), "Aur", 3);
        List<UUID> prospects = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            prospects.add(partners.partner(tier, "Doritor " + UUID.randomUUID()));
        }

        List<Optional<SponsorRefusal>> answers =
                atOnce(prospects, id -> partnering.move(id, 0, SponsorshipState.AGREED, TestPartners.BY));

        assertThat(answers).filteredOn(Optional::isEmpty).hasSize(3);
        assertThat(answers).filteredOn(Optional::isPresent).containsOnly(Optional.of(SponsorRefusal.NO_PLACE));
        assertThat(editions.count("select count(*) from sponsorship where tier_id = ?1 and state <> 'PROSPECT'", tier))
                .isEqualTo(3);
    }

    @Test
    void takesAPlaceAndTheLimitBelowItNotBothAtOnce() throws Exception {
        String slug = editions.open(1).slug();
        UUID tier = partners.tier(slug, "Aur", 1);
        UUID partner = partners.partner(tier, "Doritor " + UUID.randomUUID());
        int version = version(tier);
        var none = new TierTerms(new Bilingual("Aur", "Aur (en)"), true, 1, 0, LogoSize.EXTRA_LARGE, 300, 90);

        List<Optional<SponsorRefusal>> answers = atOnce(
                List.of(true, false),
                takes -> takes
                        ? partnering.move(partner, 0, SponsorshipState.AGREED, TestPartners.BY)
                        : tiering.change(tier, version, none, TestPartners.BY));

        assertThat(answers).filteredOn(Optional::isEmpty).hasSize(1);
    }

    @Test
    void movesOnceThoughItIsAskedTwiceAndNotOverWhatSomebodyElseDid() {
        UUID tier = partners.tier(editions.open(1).slug(), "Aur", null);
        UUID partner = partners.partner(tier, "Firma " + UUID.randomUUID());
        assertThat(partnering.move(partner, 0, SponsorshipState.AGREED, TestPartners.BY))
                .isEmpty();
        assertThat(partnering.move(partner, 0, SponsorshipState.AGREED, TestPartners.BY))
                .isEmpty();
        assertThat(partnering.move(partner, 0, SponsorshipState.SIGNED, TestPartners.BY))
                .contains(SponsorRefusal.STALE);
        assertThat(editions.count(
                        "select count(*) from sponsor_change c join tier t on t.edition_id = c.edition_id"
                                + " where t.id = ?1 and c.kind = 'PARTNER_MOVED'",
                        tier))
                .isEqualTo(1);
    }

    @Test
    void entersAnOrganisationOnceHoweverOftenItsNameIsSent() throws Exception {
        String slug = editions.open(1).slug();
        UUID gold = partners.tier(slug, "Aur", null);
        UUID media = partners.tier(slug, "Media", null);
        String name = "Știință " + UUID.randomUUID();

        List<Optional<SponsorRefusal>> answers = atOnce(
                List.of(gold, media, gold, media),
                tier -> partnering.add(tier, Newcomer.named(Bilingual.same(name), null), TestPartners.BY));

        assertThat(answers).allMatch(Optional::isEmpty);
        assertThat(editions.count("select count(*) from organisation where name_ro = ?1", name))
                .isEqualTo(1);
        assertThat(editions.count(
                        "select count(*) from sponsorship s join organisation o on o.id = s.organisation_id"
                                + " where o.name_ro = ?1",
                        name))
                .isEqualTo(2);
        assertThat(editions.count(
                        "select count(*) from listing l join organisation o on o.id = l.organisation_id"
                                + " where o.name_ro = ?1",
                        name))
                .isEqualTo(1);
    }

    @Test
    void givesNoMoreOfABenefitThanThereIsHoweverManyTabsTickIt() throws Exception {
        UUID tier = partners.tier(editions.open(1).slug(), "Aur", null);
        UUID posts = partners.benefit(tier, BenefitKind.SOCIAL_POSTS, 5, null);
        UUID partner = partners.partner(tier, "Firma " + UUID.randomUUID());
        var less = new BenefitTerms(BenefitKind.SOCIAL_POSTS, 2, Bilingual.NOTHING, null);

        List<Optional<SponsorRefusal>> answers = atOnce(
                List.of(true, false),
                ticks -> ticks
                        ? partnering.deliver(partner, 0, Map.of(posts, 4), TestPartners.BY)
                        : benefiting.change(tier, posts, less, TestPartners.BY));

        assertThat(answers).filteredOn(Optional::isEmpty).hasSize(1);
    }

    @Test
    void refusesEveryFormThatWasFilledInOverAnOlderPage() {
        UUID tier = partners.tier(editions.open(1).slug(), "Aur", null);
        UUID posts = partners.benefit(tier, BenefitKind.SOCIAL_POSTS, 5, null);
        String name = "Firma " + UUID.randomUUID();
        UUID partner = partners.partner(tier, name);
        UUID listing = UUID.fromString(editions.texts(
                        "select l.id::text from listing l join organisation o on o.id = l.organisation_id"
                                + " where o.name_ro = ?1",
                        name)
                .get(0));
        assertThat(partnering.agree(partner, 0, dueIn(1), 1, TestPartners.BY)).isEmpty();
        assertThat(tiering.change(tier, version(tier), placed(7), TestPartners.BY))
                .isEmpty();
        assertThat(drafting.write(listing, 0, saying("Unu"), TestPartners.BY)).isEmpty();
        assertThat(drafting.rename(listing, 0, Bilingual.same(name + " SA"), null, TestPartners.BY))
                .isEmpty();

        var stale = Optional.of(SponsorRefusal.STALE);
        assertSoftly(softly -> {
            softly.assertThat(partnering.agree(partner, 0, dueIn(2), 1, TestPartners.BY))
                    .as("contract")
                    .isEqualTo(stale);
            softly.assertThat(partnering.move(partner, 0, SponsorshipState.AGREED, TestPartners.BY))
                    .as("state")
                    .isEqualTo(stale);
            softly.assertThat(partnering.deliver(partner, 0, Map.of(posts, 1), TestPartners.BY))
                    .as("delivery")
                    .isEqualTo(stale);
            softly.assertThat(tiering.change(tier, 0, placed(8), TestPartners.BY))
                    .as("tier")
                    .isEqualTo(stale);
            softly.assertThat(drafting.write(listing, 0, saying("Doi"), TestPartners.BY))
                    .as("listing")
                    .isEqualTo(stale);
            softly.assertThat(drafting.rename(listing, 0, Bilingual.same(name + " SRL"), null, TestPartners.BY))
                    .as("organisation")
                    .isEqualTo(stale);
        });
    }

    @Test
    void addsABenefitOnceThoughItsFormIsSentTwice() {
        UUID tier = partners.tier(editions.open(1).slug(), "Aur", null);
        UUID key = UUID.randomUUID();
        var terms = new BenefitTerms(BenefitKind.BOOTH, 1, Bilingual.NOTHING, null);
        assertThat(benefiting.add(tier, key, terms, TestPartners.BY)).isEmpty();
        assertThat(benefiting.add(tier, key, terms, TestPartners.BY)).isEmpty();
        assertThat(editions.count("select count(*) from tier_benefit where tier_id = ?1", tier))
                .isEqualTo(1);
    }

    private int version(UUID tier) {
        return (int) editions.count("select version from tier where id = ?1", tier);
    }

    private static SponsorshipTerms dueIn(int month) {
        return new SponsorshipTerms(null, LocalDate.of(2090, month, 1), null);
    }

    private static TierTerms placed(int places) {
        return new TierTerms(new Bilingual("Aur", "Aur (en)"), true, 1, places, LogoSize.EXTRA_LARGE, 300, 90);
    }

    @Test
    void copiesTiersWithWhatTheyGiveIntoTheNextEditionAndNobodyWhoStoodThere() {
        String slug = editions.open(1).slug();
        UUID tier = partners.tier(slug, "Aur", 4);
        partners.benefit(tier, BenefitKind.PASSES, 10, LocalDate.of(2090, 4, 1));
        partners.sign(partners.partner(tier, "Firma " + UUID.randomUUID()));
        String mark = "M" + slug.replaceAll("\\D", "");
        var next = new NextEdition(slug + "-on", mark, null, "Următoarea", "The next", LocalDate.of(2091, 4, 20));
        assertThat(duplicating.duplicate(slug, next)).isEqualTo(Planning.Outcome.DONE);

        assertThat(editions.texts(
                        "select t.name_ro || ' ' || t.places || ' ' || t.logo_size || ' ' || b.kind || ' ' || b.amount"
                                + " || ' ' || b.due_on from tier t join edition e on e.id = t.edition_id"
                                + " join tier_benefit b on b.tier_id = t.id where e.slug = ?1",
                        slug + "-on"))
                .containsExactly("Aur 4 EXTRA_LARGE PASSES 10 2091-04-01");
        assertThat(editions.count(
                        "select count(*) from sponsorship s join tier t on t.id = s.tier_id"
                                + " join edition e on e.id = t.edition_id where e.slug = ?1",
                        slug + "-on"))
                .isZero();
    }

    private static <T, R> List<R> atOnce(List<T> contenders, Function<T, R> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(contenders.size());
        try {
            var together = new CyclicBarrier(contenders.size());
            List<Future<R>> answers = new ArrayList<>();
            for (T contender : contenders) {
                Callable<R> one = () -> inRequest(() -> {
                    together.await();
                    return work.apply(contender);
                });
                answers.add(threads.submit(one));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> answer : answers) {
                results.add(answer.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }

    private static <R> R inRequest(Callable<R> work) throws Exception {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            return work.call();
        } finally {
            request.terminate();
        }
    }

    private static ListingTerms saying(String text) {
        return new ListingTerms(Bilingual.same(text), Set.of(), Set.of());
    }
}
