package ro.clujit.innovationdays.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.badge.printing.TestBadges;

/** Who watches the door and who prints badges may be on either of two instances, and one of them may be killed. */
class DoorOnTwoInstancesIT {

    private static final int PEOPLE = 3_000;
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path home;

    @TempDir
    static Path otherHome;

    @TempDir
    Path yetAnother;

    private static HomeDatabase database;
    private static PackagedService first;
    private static PackagedService second;
    private static String slug;

    @BeforeAll
    static void start() {
        first = PackagedService.start(home);
        database = new HomeDatabase(home);
        second = PackagedService.beside(database, otherHome);
        slug = PackagedService.comingEdition(first.base());
        database.run(TestBadges.sqlOf(PEOPLE).replace("?1", "?"), slug);
    }

    @AfterAll
    static void stop() {
        if (second != null) {
            second.close();
        }
        if (first != null) {
            first.close();
        }
    }

    @Test
    void whatOneInstanceScansTheOtherTellsWhoeverWatches() throws Exception {
        String gate = database.value(
                "select g.id from gate g join edition e on e.id = g.edition_id where e.slug = ? order by g.position",
                slug);
        String counted = "\"arrived\":" + (arrived() + 1) + ",";
        var watching = new Organiser(second.base(), PackagedService.ORGANISER);
        try (var chromium = Chromium.launch();
                var lines = new BufferedReader(new InputStreamReader(
                        body(watching, second.base() + "/api/v1/editions/" + slug + "/door/live"),
                        StandardCharsets.UTF_8))) {
            Page page = chromium.newContext().newPage();
            page.navigate(second.base() + "/en/sign-in");
            page.locator("input[name=email]").fill(PackagedService.ORGANISER);
            page.locator("input[name=password]").fill(PackagedService.PASSWORD);
            page.locator("main button[type=submit]").click();
            page.navigate(second.base() + "/en/office/editions/" + slug + "/attendance");
            page.evaluate("() => { window.neverReloaded = true; }");
            var shown = page.locator("[data-count=arrived]");
            assertThat(shown).hasText(Long.toString(arrived()));
            String there = page.locator("[data-gate='" + gate + "']").textContent();

            // Anybody who has not come: by the code to type, which any organiser may type at any gate.
            String code = database.value("""
                    select t.short_code from ticket t join edition e on e.id = t.edition_id
                     where e.slug = ? and t.state = 'VALID' and t.email like 'om%' limit 1""", slug);
            long before = arrived();
            var scanning = new Organiser(first.base(), PackagedService.ORGANISER);
            assertThat(scanning.scan(UUID.randomUUID(), gate, code).body()).contains("\"verdict\":");
            assertThat(arrived()).isEqualTo(before + 1);

            assertThat(lines.lines().filter(line -> line.contains(counted)).findFirst())
                    .as("told by the other instance")
                    .isPresent();
            assertThat(shown).hasText(Long.toString(before + 1), new HasTextOptions().setTimeout(30_000));
            assertThat(page.locator("[data-gate='" + gate + "']"))
                    .hasText(Long.toString(Long.parseLong(there) + 1), new HasTextOptions().setTimeout(30_000));
            assertThat(page.evaluate("() => window.neverReloaded")).isEqualTo(true);
        }
    }

    @Test
    void aRunOfThousandsSurvivesTheKillOfWhateverDecidesOrDrawsIt() throws Exception {
        String office = "/en/office/editions/" + slug + "/badges";
        UUID key = UUID.randomUUID();
        Map<String, String> wanted = Map.of("key", key.toString(), "paper", "A6");
        var there = new Organiser(second.base(), PackagedService.ORGANISER);
        there.get(office);
        // Killed while it decides: it has written down the run, and waits to write down the first badge.
        try (var connection = database.connect();
                var held = connection.createStatement()) {
            connection.setAutoCommit(false);
            held.execute("lock table badge_print in share mode");
            var asked = CompletableFuture.supplyAsync(() -> there.postForm(office, wanted));
            await().atMost(LONG)
                    .until(() -> database.count(
                                    "select count(*) from pg_locks where relation = 'badge_print'::regclass and not granted")
                            > 0);
            second.kill();
            assertThatThrownBy(asked::join).isInstanceOf(CompletionException.class);
            connection.rollback();
        }
        await().atMost(LONG)
                .until(() -> database.count("select count(*) from pg_locks where relation = 'badge_run'::regclass"
                                + " and mode = 'RowExclusiveLock'")
                        == 0);
        assertThat(runs()).as("all of it or nothing").isZero();

        second = PackagedService.beside(database, otherHome);
        var again = new Organiser(second.base(), PackagedService.ORGANISER);
        again.get(office);
        String run = again.postForm(office, wanted).location();
        assertThat(runs()).isEqualTo(1);
        long firsts = firsts();
        assertThat(firsts).isGreaterThanOrEqualTo(PEOPLE);

        // Killed while it draws: whoever fetches it has some of it.
        try (InputStream document = body(again, second.base() + run + "/badges.pdf")) {
            await().atMost(LONG).pollInterval(Duration.ofMillis(20)).until(() -> {
                document.readNBytes(20_000);
                return drawn(key) > 0;
            });
            second.kill();
            assertThatThrownBy(document::readAllBytes).isInstanceOf(IOException.class);
        }
        assertThat(drawn(key)).isBetween(1L, firsts - 1);
        var here = new Organiser(first.base(), PackagedService.ORGANISER);
        // Half a minute later.
        database.run("update badge_run set drawn_at = drawn_at - interval '31 seconds' where id = ?", key);
        assertThat(here.get(run).body()).contains("Cut short, open it again");
        assertThat(here.get(run + "/progress").body()).contains("\"STOPPED\"");

        // The other instance takes it up, and it counts as no other print.
        try (var whole =
                Loader.loadPDF(body(here, first.base() + run + "/badges.pdf").readAllBytes())) {
            assertThat(whole.getNumberOfPages()).isEqualTo((int) firsts);
        }
        assertThat(here.get(run + "/progress").body()).contains("\"DRAWN\"", "\"drawn\":" + firsts);
        assertThat(here.get(office).body()).contains(firsts + " first prints");
        here.get(office);
        assertThat(here.postForm(office, wanted).location())
                .as("asked once more")
                .isEqualTo(run);
        assertThat(runs()).isEqualTo(1);
        assertThat(firsts()).isEqualTo(firsts);
        assertThat(database.count("select count(*) from (select 1 from badge_print where is_first_print"
                        + " group by ticket_id, issue having count(*) > 1) twice"))
                .isZero();
        second = PackagedService.beside(database, otherHome);
    }

    @Test
    void halfASetOfKeysForAWalletRefusesTheStartAndNamesWhatIsMissing() {
        assertThatThrownBy(() -> PackagedService.start(
                        yetAnother,
                        Map.of(
                                "INNOVATIONDAYS_WALLET_GOOGLE_ISSUER_ID",
                                "1",
                                "INNOVATIONDAYS_WALLET_GOOGLE_KEY",
                                "key")))
                .hasStackTraceContaining("innovationdays.wallet.google.account");
    }

    private static InputStream body(Visitor visitor, String address) throws Exception {
        HttpResponse<InputStream> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Cookie", visitor.cookies())
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static long arrived() {
        return database.count(
                "select count(distinct s.ticket_id) from scan s join edition e on e.id = s.edition_id"
                        + " where e.slug = ? and s.verdict = 'ADMITTED'",
                slug);
    }

    private static long runs() {
        return database.count(
                "select count(*) from badge_run r join edition e on e.id = r.edition_id where e.slug = ?", slug);
    }

    private static long firsts() {
        return database.count("select count(*) from badge_print where is_first_print");
    }

    private static long drawn(UUID run) {
        return database.count("select drawn from badge_run where id = ?", run);
    }
}
