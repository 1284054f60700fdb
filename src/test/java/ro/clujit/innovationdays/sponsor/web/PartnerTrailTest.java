package ro.clujit.innovationdays.sponsor.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.sponsor.TestPartners;

/** What the board says was done. */
@QuarkusTest
class PartnerTrailTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Test
    void tellsWhoLookedAfterAPartnerBeforeAndAfter() {
        String slug = editions.open(1).slug();
        UUID partner = partners.partner(partners.tier(slug, "Aur", null), "Prima " + UUID.randomUUID());
        String owner = editions.texts("select id::text from account order by created_at limit 1")
                .get(0);
        String name = editions.texts("select name from account where id = ?1", UUID.fromString(owner))
                .get(0);
        var organiser = new Organiser(base);
        String page = "/en/office/editions/" + slug + "/partners/" + partner;
        organiser.get(page);
        for (String who : List.of(owner, owner, "")) {
            Map<String, String> terms = new LinkedHashMap<>();
            terms.put("version", Integer.toString(partners.version(partner)));
            terms.put("owner", who);
            terms.put("place", "1");
            assertThat(organiser.postForm(page, terms).status()).isEqualTo(303);
        }
        assertThat(editions.texts(
                        "select before_text || ' > ' || after_text from sponsor_change c join edition e on e.id = c.edition_id"
                                + " where e.slug = ?1 and kind = 'OWNER_CHANGED' order by c.id",
                        slug))
                .containsExactly("– > " + name, name + " > –");
        assertThat(editions.count(
                        "select count(*) from sponsor_change c join edition e on e.id = c.edition_id"
                                + " where e.slug = ?1 and kind = 'PARTNER_CHANGED'",
                        slug))
                .as("nothing else of the contract changed")
                .isZero();
        assertThat(organiser.get("/en/office/editions/" + slug + "/partners").body())
                .contains("Owner changed", "nobody → " + name, name + " → nobody");
        assertThat(organiser.get("/ro/office/editions/" + slug + "/partners").body())
                .contains("Responsabil schimbat", "nimeni → " + name, name + " → nimeni");
    }
}
