package ro.clujit.innovationdays.checkin.device;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.checkin.device.TestDoor.scan;
import static ro.clujit.innovationdays.checkin.device.TestDoor.verdicts;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.journey.Chromium;
import ro.clujit.innovationdays.platform.code.CodeForm;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** Nobody gets in with a code that was guessed, or with one that was read where tickets are kept. */
@QuarkusTest
class ForgedCodesTest {

    private static final int REAL = 1_000;
    private static final int RANDOM = 100_000;
    private static final int AT_ONCE = 200;
    private static final String BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestDoor door;

    @Inject
    TestTickets tickets;

    @ConfigProperty(name = "innovationdays.secret")
    String secret;

    TestEditions.Made edition;
    Organiser organiser;

    @BeforeEach
    void open() {
        edition = editions.open(REAL + 10);
        organiser = new Organiser(base);
    }

    @Test
    void theServiceKnowsNoneOfAHundredThousandRandomCodes() {
        door.issue(edition, REAL);
        String phone = door.pair(edition, edition.mainGate());
        List<String> scans = new ArrayList<>();
        // What has not the form of a code is refused by that and never looked up.
        for (String guessed : random()) {
            if (CodeForm.read(guessed).isPresent()) {
                scans.add(scan(
                        UUID.randomUUID(),
                        edition.mainGate(),
                        "\"code\":\"" + guessed + "\"",
                        "IN",
                        Instant.now(),
                        ""));
            }
        }
        assertThat(scans).hasSizeBetween(2_500, 3_100);
        for (int from = 0; from < scans.size(); from += AT_ONCE) {
            assertThat(verdicts(
                            phone,
                            Instant.now(),
                            scans.subList(from, Math.min(scans.size(), from + AT_ONCE))
                                    .toArray(String[]::new)))
                    .containsOnly("UNKNOWN");
        }
        assertThat(admitted()).isZero();
    }

    @Test
    void aPhoneWithoutALineKnowsNoneEither() {
        List<String> real = door.issue(edition, REAL).stream()
                .map(TestTickets.OnBadge::code)
                .toList();
        try (var chromium = Chromium.launch()) {
            PairedPhone phone = PairedPhone.open(chromium, base, organiser, edition, edition.mainGate(), null);
            phone.cutTheLine();
            // By the page's own modules: what a text is to them, and whether the list has it.
            var counted = (Map<?, ?>) phone.page().evaluate("""
                    async ([real, random, alphabet]) => {
                      const { codeOf } = await import('/scanner/compiled.js');
                      const { codeDigest, listedCode } = await import('/scanner/digests.js');
                      const kept = await new Promise((resolve) => {
                        indexedDB.open('door').onsuccess = ({ target: { result } }) => {
                          result.transaction('tickets').objectStore('tickets').getAll().onsuccess = (all) =>
                            resolve(JSON.stringify(all.target.result));
                        };
                      });
                      const listed = async (code) => kept.includes(`"${listedCode(await codeDigest(code))}"`);
                      const counts = { real: 0, changed: 0, changedRead: 0, randomRead: 0, randomListed: 0 };
                      for (const code of real) {
                        counts.real += codeOf(code) === code && (await listed(code)) ? 1 : 0;
                        for (let at = 0; at < code.length; at += 1) {
                          for (const other of alphabet) {
                            if (other !== code[at]) {
                              counts.changed += 1;
                              counts.changedRead += codeOf(code.slice(0, at) + other + code.slice(at + 1)) ? 1 : 0;
                            }
                          }
                        }
                      }
                      for (const guessed of random) {
                        const code = codeOf(guessed);
                        if (code) {
                          counts.randomRead += 1;
                          counts.randomListed += (await listed(code)) ? 1 : 0;
                        }
                      }
                      return counts;
                    }""", List.of(real, random(), BASE_36 + "-"));
            int length = real.get(0).length();
            assertThat(counted.get("real")).isEqualTo(REAL);
            assertThat(counted.get("changed")).isEqualTo(REAL * length * 36);
            assertThat(counted.get("changedRead")).isEqualTo(0);
            assertThat((Integer) counted.get("randomRead")).isBetween(2_500, 3_100);
            assertThat(counted.get("randomListed")).isEqualTo(0);
            assertThat(real).noneMatch(phone.everythingKept()::contains);
        }
    }

    @Test
    void noTableOfTheDatabaseHasACodeThatCouldBePrinted() {
        var visitor = new Visitor(base);
        String registration = visitor.hold(edition.slug(), 1).location();
        visitor.confirm(registration, Visitor.person(1, "Ștefan Țurcanu", "stefan@example.org"));
        TestTickets.OnBadge badge = tickets.of(edition.slug()).get(0);
        visitor.get(registration);
        visitor.get("/en/tickets/" + badge.token());
        String badges = "/en/office/editions/" + edition.slug() + "/badges";
        organiser.get(badges);
        String run = organiser.postForm(badges, Map.of("paper", "A6")).location();
        organiser.get(run + "/badges.pdf");
        String phone = door.pair(edition, edition.mainGate());
        String changed = badge.code().substring(0, badge.code().length() - 1) + "-";
        verdicts(
                phone,
                Instant.now(),
                at("\"code\":\"" + badge.code() + "\""),
                at("\"code\":\"" + badge.code() + "\""),
                at("\"code\":\"" + changed + "\""),
                at("\"code\":\"" + badge.code() + " \""));
        organiser.scan(UUID.randomUUID(), edition.sideGate(), badge.code());

        assertThat(tablesWith(badge.shortCode()))
                .as("the search finds what is there")
                .contains("ticket");
        assertThat(tablesWith(badge.code())).isEmpty();
        assertThat(tablesWith(badge.code().substring(badge.code().indexOf('-') + 1)))
                .as("without the edition's mark")
                .isEmpty();
        assertThat(tablesWith(secret)).as("what codes are derived from").isEmpty();
    }

    private String at(String what) {
        return scan(UUID.randomUUID(), edition.mainGate(), what, "IN", Instant.now(), "");
    }

    /** Of all that a dump would have: as text in whichever case, and as text or base64 among bytes. */
    private List<String> tablesWith(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String coded = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        List<String> wanted = Stream.of(text, HexFormat.of().formatHex(bytes), coded.substring(0, coded.length() - 2))
                .toList();
        List<String> tables = editions.texts("select quote_ident(table_schema) || '.' || quote_ident(table_name)"
                + " from information_schema.tables where table_type = 'BASE TABLE'"
                + " and table_schema not in ('pg_catalog', 'information_schema')");
        assertThat(tables).hasSizeGreaterThan(50);
        return tables.stream()
                .filter(table -> editions.count(
                                "select count(*) from " + table + " t where t::text ilike any"
                                        + " (array['%' || ?1 || '%', '%' || ?2 || '%', '%' || ?3 || '%'])",
                                wanted.toArray())
                        > 0)
                .map(table -> table.substring(table.indexOf('.') + 1))
                .toList();
    }

    private List<String> random() {
        var random = new Random(2027);
        List<String> all = new ArrayList<>();
        for (int n = 0; n < RANDOM; n++) {
            var text = new StringBuilder(edition.mark()).append('-');
            for (int i = 0; i < 26; i++) {
                text.append(BASE_32.charAt(random.nextInt(BASE_32.length())));
            }
            all.add(text.append(BASE_36.charAt(random.nextInt(BASE_36.length())))
                    .toString());
        }
        return all;
    }

    private long admitted() {
        return editions.count(
                "select count(*) from scan s join edition e on e.id = s.edition_id"
                        + " where e.slug = ?1 and s.verdict = 'ADMITTED'",
                edition.slug());
    }
}
