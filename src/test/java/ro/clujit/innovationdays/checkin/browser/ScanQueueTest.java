package ro.clujit.innovationdays.checkin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.journey.Chromium;

/** What the scanner's modules make of a bad line: the line between browser and service is played here. */
class ScanQueueTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static Chromium chromium;
    private static StaticSite site;

    private final List<JsonNode> asked = new ArrayList<>();
    private Page page;
    private Consumer<Route> line;

    @BeforeAll
    static void launch() throws IOException {
        chromium = Chromium.launch();
        site = new StaticSite();
    }

    @AfterAll
    static void shut() {
        if (chromium != null) {
            site.close();
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        page = chromium.newContext().newPage();
        page.route("**/api/v1/scans", route -> {
            asked.add(read(route.request().postData()));
            line.accept(route);
        });
        page.navigate(site.address("/scanner-modules/queue.html"));
        page.waitForCondition(
                () -> page.evaluate("globalThis.queue !== undefined").equals(true));
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void sendsUnderTheSameNonceUntilAnsweredAlsoAfterAReload() {
        line = Route::abort;
        String nonce = scan("A");
        assertThat(page.locator("#log")).hasText("A unreachable;");

        line = route -> answer(route, "ADMITTED");
        page.reload();

        assertThat(page.locator("#log")).hasText("A ADMITTED late;");
        assertThat(asked)
                .hasSizeGreaterThan(1)
                .allSatisfy(scan -> assertThat(scan.get("nonce").asText()).isEqualTo(nonce));
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void retriesByItselfAndAtOnceWhenTheLineComesBack() {
        line = Route::abort;
        scan("A");
        assertThat(page.locator("#log")).hasText("A unreachable;");
        line = route -> answer(route, "ADMITTED");

        assertThat(page.locator("#log")).hasText("A unreachable;A ADMITTED late;");

        line = Route::abort;
        scan("B");
        assertThat(page.locator("#log")).containsText("B unreachable;");
        line = route -> answer(route, "ALREADY_IN");
        page.evaluate("dispatchEvent(new Event('online'))");
        assertThat(page.locator("#log")).containsText("B ALREADY_IN late;");
    }

    @Test
    void takesNothingForAnAnswerThatTheApiDidNotSay() {
        line = route -> route.fulfill(page(200, "text/html", "<h1>Welcome to the hotel</h1>"));
        scan("A");
        assertThat(page.locator("#log")).containsText("A failing;");

        line = route -> route.fulfill(page(200, "application/json", "{\"nonce\":\"other\",\"verdict\":\"ADMITTED\"}"));
        retry();
        assertThat(page.locator("#log")).containsText("A failing;A failing;");

        line = route -> route.fulfill(page(400, "text/plain", "CSRF"));
        retry();
        assertThat(page.locator("#log")).containsText("A stale;");

        line = route -> route.fulfill(page(401, "application/problem+json", "{}"));
        retry();
        assertThat(page.locator("#log")).containsText("A signedOut;");

        line = route -> answer(route, "ADMITTED");
        retry();
        assertThat(page.locator("#log")).containsText("A ADMITTED late;");
    }

    @Test
    void getsItselfANewTokenWhenTheOldOneIsNotTaken() {
        page.route(
                "**/queue.html",
                route -> route.fulfill(page(200, "text/html", "<form><input name='csrf' value='fresh'></form>")));
        line = route -> {
            if (route.request().headers().get("x-csrf-token").equals("fresh")) {
                answer(route, "ADMITTED");
            } else {
                route.fulfill(page(400, "application/problem+json", "{\"status\":400}"));
            }
        };
        scan("A");

        assertThat(page.locator("#log")).hasText("A ADMITTED;");
        assertThat(asked).hasSize(2);
    }

    @Test
    void keepsWhatIsRefusedForGoodUntilAPersonHasDealtWithIt() {
        line = route ->
                route.fulfill(page(422, "application/problem+json", "{\"title\":\"No\",\"detail\":\"a gate\"}"));
        String nonce = scan("A");
        assertThat(page.locator("#log")).hasText("A refused;");
        page.reload();
        page.waitForCondition(
                () -> page.evaluate("globalThis.queue.refused.length === 1").equals(true));

        assertThat(page.evaluate("queue.refused[0].problem.detail")).isEqualTo("a gate");
        assertThat(asked).as("not asked again by itself").hasSize(1);

        page.evaluate("nonce => queue.settle(nonce)", nonce);
        page.reload();
        page.waitForCondition(
                () -> page.evaluate("globalThis.queue?.refused.length === 0").equals(true));
    }

    @Test
    void hasOneScanOfACodeUnderWay() {
        List<Route> held = new ArrayList<>();
        line = held::add;
        String first = scan("A");
        page.waitForCondition(() -> held.size() == 1);
        String second = scan("A");
        answer(held.get(0), "ADMITTED");

        assertThat(page.locator("#log")).hasText("A ADMITTED;");
        assertThat(second).isEqualTo(first);
        assertThat(asked).hasSize(1);
    }

    @Test
    void letsNoBadScanHoldUpAnother() {
        line = route -> {
            if (last().get("code").asText().equals("BAD")) {
                route.fulfill(page(500, "application/problem+json", "{}"));
            } else {
                answer(route, "ADMITTED");
            }
        };
        scan("BAD");
        assertThat(page.locator("#log")).containsText("BAD failing;");
        scan("GOOD");
        assertThat(page.locator("#log")).containsText("GOOD ADMITTED;");
        assertThat(page.evaluate("queue.waiting.length")).isEqualTo(1);
    }

    @Test
    void sendsAnExitOnlyAfterTheEntryBeforeIt() {
        line = Route::abort;
        scan("A");
        assertThat(page.locator("#log")).containsText("A unreachable;");
        page.evaluate("scan('A', 'OUT')");
        line = route -> answer(route, last().get("direction").asText().equals("IN") ? "ADMITTED" : "LEFT");

        assertThat(page.locator("#log")).containsText("A ADMITTED late;A LEFT late;");
        List<String> directions =
                asked.stream().map(scan -> scan.get("direction").asText()).toList();
        assertThat(directions).endsWith("IN", "OUT").containsOnlyOnce("OUT");
    }

    @Test
    void ignoresABadgeStillHeldUpAndACodeTypedTwice() {
        Object accepted = page.evaluate("""
                () => {
                  let now = 0;
                  const guard = new RepeatGuard(() => now);
                  return [[0, 'CAMERA'], [2000, 'CAMERA'], [4000, 'CAMERA'], [6999, 'CAMERA'], [7001, 'TYPED'],
                          [9000, 'TYPED'], [10001, 'TYPED'], [13001, 'CAMERA']]
                    .map(([at, source]) => { now = at; return guard.accepts('A', source); });
                }""");

        assertThat(accepted).isEqualTo(List.of(true, false, false, false, true, false, true, true));
    }

    private String scan(String code) {
        return (String) page.evaluate("code => scan(code)", code);
    }

    private void retry() {
        page.evaluate("queue.retryNow()");
    }

    private JsonNode last() {
        return asked.get(asked.size() - 1);
    }

    private static void answer(Route route, String verdict) {
        String nonce = read(route.request().postData()).get("nonce").asText();
        route.fulfill(page(200, "application/json", "{\"nonce\":\"%s\",\"verdict\":\"%s\"}".formatted(nonce, verdict)));
    }

    private static Route.FulfillOptions page(int status, String type, String body) {
        return new Route.FulfillOptions().setStatus(status).setContentType(type).setBody(body);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
