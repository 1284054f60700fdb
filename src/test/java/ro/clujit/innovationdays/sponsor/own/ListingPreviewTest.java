package ro.clujit.innovationdays.sponsor.own;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.LogoSize;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;

/** A contact sees their listing at every size, on both grounds and in both languages, as the public does. */
@QuarkusTest
class ListingPreviewTest {

    private static final Pattern SEEN = Pattern.compile(
            "<div class=\"seen seen--(light|dark)\" lang=\"(ro|en)\" inert>(.*?)</div>", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("<li(?: data-listing=\"[^\"]*\")?>(.*?)</li>", Pattern.DOTALL);
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"><rect width=\"200\" height=\"100\"/></svg>";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts contacts;

    String slug;
    UUID listing;
    String page;
    Visitor visitor;

    @BeforeEach
    void signIn() {
        slug = editions.open(1).slug();
        UUID sponsorship = partners.partner(partners.tier(slug, "Aur", null), "Firma " + UUID.randomUUID());
        partners.sign(sponsorship);
        listing = contacts.listing(sponsorship);
        page = "/ro/partner/listings/" + listing;
        String email = "look-" + UUID.randomUUID() + "@example.org";
        contacts.contact(sponsorship, "Ioana", email, Language.ro);
        visitor = contacts.signedIn(base, email);
        visitor.get(page);
    }

    /** Ground, language, and what stands there, in the order of the page. */
    private record Seen(String ground, String lang, String tier) {

        String item() {
            return ITEM.matcher(tier).results().findFirst().orElseThrow().group(1);
        }
    }

    private List<Seen> seen() {
        return SEEN.matcher(visitor.get(page).body())
                .results()
                .map(match -> new Seen(match.group(1), match.group(2), match.group(3)))
                .toList();
    }

    private void draw(String ground, byte[] file, String version) {
        Visitor.Answer sent =
                visitor.upload(page + "/upload", Map.of("version", version, "ground", ground), "logo", "a.img", file);
        assertThat(sent.location()).as(sent.body()).contains("done=logo");
    }

    @Test
    void showsTheNameInLettersAtEverySizeOnBothGroundsInBothLanguages() {
        List<Seen> all = seen();
        assertThat(all).hasSize(LogoSize.values().length * 4);
        for (int size = 1; size <= LogoSize.values().length; size++) {
            List<String> cases = new ArrayList<>();
            for (Seen one : all.subList((size - 1) * 4, size * 4)) {
                assertThat(one.tier())
                        .contains("class=\"tier tier--" + size + "\"")
                        .contains("Firma");
                cases.add(one.lang() + " " + one.ground());
            }
            assertThat(cases).containsExactly("ro light", "ro dark", "en light", "en dark");
        }
        assertThat(all.get(0).tier()).contains("<h3>Aur</h3>");
        assertThat(all.get(2).tier()).contains("<h3>Aur (en)</h3>");
    }

    @Test
    void showsEachGroundItsLogoInTheBoxOfEachSize() {
        draw("LIGHT", SVG.getBytes(StandardCharsets.UTF_8), "-1");
        assertThat(seen().get(1).item()).as("one for light ground on a panel").contains("class=\"logo logo--panel\"");
        draw("DARK", SVG.replace("<rect", "<rect fill=\"#fff\"").getBytes(StandardCharsets.UTF_8), "0");
        List<Seen> all = seen();
        String light = address(all.get(0));
        String dark = address(all.get(1));
        assertThat(dark).isNotEqualTo(light);
        for (LogoSize size : LogoSize.values()) {
            for (Seen one : all.subList(size.ordinal() * 4, size.ordinal() * 4 + 4)) {
                assertThat(address(one)).isEqualTo(one.ground().equals("dark") ? dark : light);
                assertThat(one.item())
                        .contains("width=\"" + size.shownWidth(200, 100) + "\"")
                        .contains("height=\"" + size.shownHeight(200, 100) + "\"");
            }
        }
    }

    /** Whatever the reader's scheme: no other picture may come in its place. */
    private static String address(Seen seen) {
        List<String> all = Pattern.compile("(?:src|srcset)=\"([^\"]+)\"")
                .matcher(seen.item())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void showsAtItsOwnSizeWhatThePublicReads() {
        var organiser = new Organiser(base);
        String office = "/ro/office/editions/" + slug + "/listings/" + listing;
        organiser.get(office);
        organiser.postForm(office, Map.of("version", "0", "text-ro", "Facem lucruri.", "text-en", "We make things."));
        organiser.upload(
                office + "/upload",
                Map.of("version", "1", "ground", "LIGHT"),
                "logo",
                "a.svg",
                SVG.getBytes(StandardCharsets.UTF_8));
        List<Seen> all = seen();
        for (int i : new int[] {0, 2}) {
            String lang = all.get(i).lang();
            String published = ITEM.matcher(when().get("/" + lang + "/editions/" + slug + "/partners")
                            .asString())
                    .results()
                    .map(match -> match.group(1))
                    .filter(item -> item.contains("/logos/"))
                    .findFirst()
                    .orElseThrow();
            assertThat(all.get(i).item()).isEqualTo(published);
        }
    }

    @Test
    void saysAtWhichSizesAPictureWouldBeBlurred() throws IOException {
        editions.change(
                "update tier set logo_size = 'SMALL' where edition_id = (select id from edition where slug = ?1)",
                slug);
        var image = new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        draw("LIGHT", bytes.toByteArray(), "-1");
        List<String> wanted = Pattern.compile("lățimea de cel puțin (\\d+) pixeli")
                .matcher(visitor.get(page).body())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(wanted).containsExactly("960", "680", "480");
    }
}
