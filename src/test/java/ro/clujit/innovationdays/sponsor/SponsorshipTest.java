package ro.clujit.innovationdays.sponsor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;

/** How far a sponsorship may go, and what it owes. */
class SponsorshipTest {

    private static final Instant NOW = Instant.parse("2090-01-10T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2090, 1, 10);

    private final Tier tier = tier(1);
    private final Sponsorship first = tier.add(new Organisation("ana", "Ana", "Ana"), NOW);
    private final Sponsorship second = tier.add(new Organisation("bela", "Bela", "Bela"), NOW);

    @Test
    void goesAStepOnOrAStepBack() {
        price(first);
        assertThat(first.next()).containsExactly(SponsorshipState.AGREED);
        assertThat(first.moveTo(SponsorshipState.SIGNED, NOW)).contains(SponsorRefusal.NOT_NEXT);
        to(first, SponsorshipState.AGREED, SponsorshipState.SIGNED, SponsorshipState.PAID);
        assertThat(first.next()).containsExactly(SponsorshipState.DELIVERED, SponsorshipState.SIGNED);
    }

    @Test
    void hasNothingToPayWithoutAPrice() {
        to(first, SponsorshipState.AGREED, SponsorshipState.SIGNED);
        assertThat(first.moveTo(SponsorshipState.PAID, NOW)).contains(SponsorRefusal.NOT_NEXT);
        assertThat(first.stepOn()).contains(SponsorshipState.DELIVERED);
    }

    @Test
    void takesAPlaceFromAgreedOnAndGivesItBack() {
        assertThat(tier.taken()).isZero();
        to(first, SponsorshipState.AGREED);
        assertThat(second.moveTo(SponsorshipState.AGREED, NOW)).contains(SponsorRefusal.NO_PLACE);
        assertThat(second.state()).isEqualTo(SponsorshipState.PROSPECT);
        to(first, SponsorshipState.PROSPECT);
        to(second, SponsorshipState.AGREED);
        assertThat(tier.change(terms(0))).contains(SponsorRefusal.TOO_FEW_PLACES);
    }

    @Test
    void isPublicOnlyOnceItIsSigned() {
        to(first, SponsorshipState.AGREED);
        assertThat(first.isPublic()).isFalse();
        to(first, SponsorshipState.SIGNED);
        assertThat(first.isPublic()).isTrue();
    }

    @Test
    void isDeliveredOnlyWhenNothingIsOwed() {
        Benefit passes = tier.give(UUID.randomUUID(), benefit(10, null));
        to(first, SponsorshipState.AGREED, SponsorshipState.SIGNED);
        assertThat(first.moveTo(SponsorshipState.DELIVERED, NOW)).contains(SponsorRefusal.STILL_OWED);
        assertThat(first.deliver(Map.of(passes.id(), 11))).contains(SponsorRefusal.NOT_WITHIN);
        assertThat(first.deliver(Map.of(passes.id(), -1))).contains(SponsorRefusal.NOT_WITHIN);
        assertThat(first.deliver(Map.of(passes.id(), 4))).isEmpty();
        assertThat(first.used(passes)).isEqualTo(4);
        assertThat(first.left(passes)).isEqualTo(6);
        assertThat(first.deliver(Map.of(passes.id(), 10))).isEmpty();
        to(first, SponsorshipState.DELIVERED);
    }

    @Test
    void keepsWhatASponsorHasHad() {
        Benefit passes = tier.give(UUID.randomUUID(), benefit(10, null));
        first.deliver(Map.of(passes.id(), 4));
        assertThat(tier.change(passes, benefit(3, null))).contains(SponsorRefusal.MORE_GIVEN);
        assertThat(tier.withdraw(passes)).contains(SponsorRefusal.BENEFIT_GIVEN);
        first.deliver(Map.of(passes.id(), 0));
        assertThat(tier.withdraw(passes)).isEmpty();
    }

    @Test
    void isLateTheDayAfterItWasDue() {
        first.agreeOn(new SponsorshipTerms(null, TODAY, null));
        assertThat(first.isOverdue(TODAY)).isFalse();
        assertThat(first.isOverdue(TODAY.plusDays(1))).isTrue();
        to(first, SponsorshipState.AGREED);
        assertThat(first.isOverdue(TODAY.plusDays(1))).isFalse();
        tier.give(UUID.randomUUID(), benefit(1, TODAY));
        assertThat(first.isOverdue(TODAY.plusDays(1))).isTrue();
        // Nothing was agreed with a prospect.
        assertThat(second.isOverdue(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void isBoundByAContract() {
        to(first, SponsorshipState.AGREED);
        assertThat(first.removal()).isEmpty();
        to(first, SponsorshipState.SIGNED);
        assertThat(first.removal()).contains(SponsorRefusal.UNDER_CONTRACT);
    }

    @Test
    void keepsTheOrderOfContracts() {
        Sponsorship third = tier.add(new Organisation("cora", "Cora", "Cora"), NOW);
        tier.order(third, 1);
        assertThat(tier.sponsorships()).containsExactly(third, first, second);
        tier.drop(first);
        assertThat(second.position()).isEqualTo(2);
    }

    private static void to(Sponsorship sponsorship, SponsorshipState... states) {
        for (SponsorshipState state : states) {
            assertThat(sponsorship.moveTo(state, NOW)).as(state.name()).isEmpty();
        }
    }

    private static void price(Sponsorship sponsorship) {
        sponsorship.agreeOn(new SponsorshipTerms(null, null, new Money(500_000, Currency.EUR)));
    }

    private static BenefitTerms benefit(int amount, LocalDate due) {
        return new BenefitTerms(BenefitKind.PASSES, amount, Bilingual.NOTHING, due);
    }

    private static Tier tier(int places) {
        return new Tier(null, "gold", terms(places));
    }

    private static TierTerms terms(int places) {
        return new TierTerms(Bilingual.same("Gold"), true, 1, places, LogoSize.LARGE, 600, 90);
    }
}
