package ro.clujit.innovationdays.site.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.badge.BadgeLogo;
import ro.clujit.innovationdays.badge.BadgeLogos;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.SponsorshipState;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;

/** Whose logos badges bear. */
@QuarkusTest
class PartnerBadgeLogosTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts contacts;

    @Inject
    BadgeLogos logos;

    @Inject
    Editions all;

    String slug;

    /** @return the address of its logo */
    private String partner(UUID tier, int width, SponsorshipState... states) {
        UUID partner = partners.partner(tier, "Firma " + UUID.randomUUID());
        partners.reach(partner, states);
        UUID listing = contacts.listing(partner);
        String page = "/en/office/editions/" + slug + "/listings/" + listing;
        var organiser = new Organiser(base);
        organiser.get(page);
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width
                + " 100\"><rect width=\"90\" height=\"90\"/></svg>";
        var sent = organiser.upload(
                page + "/upload",
                Map.of("version", "0", "ground", "LIGHT"),
                "logo",
                "a.svg",
                svg.getBytes(StandardCharsets.UTF_8));
        assertThat(sent.location()).as(sent.body()).contains("done=logo");
        return editions.texts(
                        "select '/logos/' || g.hash || '.svg' from logo g join listing l on l.logo_light_id = g.id"
                                + " where l.id = ?1",
                        listing)
                .get(0);
    }

    private List<String> borne() {
        return QuarkusTransaction.requiringNew()
                .call(() -> logos.of(all.bySlug(slug).orElseThrow()).stream()
                        .map(BadgeLogo::address)
                        .toList());
    }

    @Test
    void areThoseOfPartnersWhoHaveSignedForItInTheOrderOfTheirContracts() {
        slug = editions.open(5).slug();
        UUID main = partners.tier(slug, "Principal", null);
        UUID gold = partners.tier(slug, "Aur", null);
        UUID plain = partners.tier(slug, "Partener", null);
        partners.benefit(main, BenefitKind.BADGE_LOGO, 1, null);
        partners.benefit(gold, BenefitKind.BADGE_LOGO, 1, null);
        partners.benefit(plain, BenefitKind.BOOTH, 1, null);
        SponsorshipState[] signed = {SponsorshipState.AGREED, SponsorshipState.SIGNED};
        String third = partner(gold, 300, signed);
        String first = partner(main, 310, signed);
        partner(main, 320, SponsorshipState.AGREED);
        String second = partner(main, 330, signed);
        partner(plain, 340, signed);
        partners.sign(partners.partner(gold, "Fără siglă " + UUID.randomUUID()));
        assertThat(borne()).containsExactly(first, second, third);

        String preview = new Organiser(base)
                .get("/en/office/editions/" + slug + "/badges/look")
                .body();
        for (String address : List.of(first, second, third)) {
            assertThat(preview).contains("<image href=\"" + address + "\"");
        }
    }

    @Test
    void areNoneWhereNoContractSaysSo() {
        slug = editions.open(5).slug();
        partner(partners.tier(slug, "Aur", null), 300, SponsorshipState.AGREED, SponsorshipState.SIGNED);
        assertThat(borne()).isEmpty();
    }
}
