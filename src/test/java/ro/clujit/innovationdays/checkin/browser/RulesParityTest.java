package ro.clujit.innovationdays.checkin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.checkin.rules.Admission;
import ro.clujit.innovationdays.checkin.rules.Decision;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.checkin.rules.GateRules;
import ro.clujit.innovationdays.checkin.rules.Often;
import ro.clujit.innovationdays.checkin.rules.Pass;
import ro.clujit.innovationdays.checkin.rules.Span;
import ro.clujit.innovationdays.checkin.rules.Standing;
import ro.clujit.innovationdays.checkin.rules.Stay;
import ro.clujit.innovationdays.checkin.rules.Verdict;
import ro.clujit.innovationdays.journey.Chromium;
import ro.clujit.innovationdays.platform.code.CodeForm;

/** One table of cases through the rules of the door, as the service has them and as the browser does. */
class RulesParityTest {

    private static final int CASES = 3_000;
    private static final long HOUR = 3_600_000;
    private static final long MORNING = Instant.parse("2027-04-15T06:00:00Z").toEpochMilli();
    private static final List<String> TYPES = List.of("forum", "press", "speaker");
    private static final String BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final Random random = new Random(27);

    private record Case(GateRules gate, Pass pass, int inside, Direction direction, Instant at) {

        String decided() {
            Decision decision = new Admission(gate, pass, inside).decide(direction, at);
            return decision.verdict() + " "
                    + (decision.when() == null ? -1 : decision.when().toEpochMilli());
        }

        Map<String, Object> inPage() {
            var gateInPage = Map.of(
                    "types", gate.types(),
                    "open", flat(gate.open()),
                    "often", gate.often().name(),
                    "exits", gate.exits(),
                    "outAt", gate.outAt().stream().map(RulesParityTest::millis).toList(),
                    "places", gate.places());
            var passInPage = Map.of(
                    "ofThisEdition", pass.ofThisEdition(),
                    "standing", pass.standing().name(),
                    "type", pass.type(),
                    "days", flat(pass.days()),
                    "inside", pass.stay().inside(),
                    "since",
                            pass.stay().since() == null
                                    ? -1d
                                    : millis(pass.stay().since()));
            return Map.of(
                    "gate",
                    gateInPage,
                    "pass",
                    passInPage,
                    "inside",
                    inside,
                    "direction",
                    direction.name(),
                    "at",
                    millis(at));
        }
    }

    @Test
    void decidesInTheBrowserAsTheServiceDoes() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(any());
        }
        List<String> here = cases.stream().map(Case::decided).toList();
        assertThat(here.stream().map(text -> text.split(" ")[0]).collect(Collectors.toSet()))
                .as("all but what is decided before a ticket is found")
                .hasSize(Verdict.values().length - 2);

        assertThat(inBrowser("""
                async (cases) => {
                  const { decide } = await import('/scanner/compiled.js');
                  return cases.map(({ gate, pass, inside, direction, at }) => {
                    const { verdict, when } = decide(gate, pass, inside, direction, at);
                    return `${verdict} ${when}`;
                  });
                }""", cases.stream().map(Case::inPage).toList())).isEqualTo(here);
    }

    @Test
    void readsCodesInTheBrowserAsTheServiceDoes() throws IOException {
        List<String> texts = new ArrayList<>(List.of("", " ", "https://example.org/", "abcd-2345", "O0O0-1111"));
        for (int i = 0; i < CASES; i++) {
            String code = CodeForm.of(i % 2 == 0 ? "CID27" : "X9", payload()).text();
            int at = random.nextInt(code.length());
            texts.add(code);
            texts.add(code.substring(0, at) + (char) (' ' + random.nextInt(95)) + code.substring(at + 1));
        }
        List<String> here = texts.stream()
                .map(text -> CodeForm.read(text).map(CodeForm::text).orElse("-") + " "
                        + CodeForm.readShort(text).orElse("-"))
                .toList();

        assertThat(inBrowser("""
                async (texts) => {
                  const { codeOf, shortCodeOf } = await import('/scanner/compiled.js');
                  return texts.map((text) => `${codeOf(text) ?? '-'} ${shortCodeOf(text) ?? '-'}`);
                }""", texts)).isEqualTo(here);
    }

    private static Object inBrowser(String script, Object argument) throws IOException {
        try (var site = new StaticSite();
                Chromium chromium = Chromium.launch()) {
            Page page = chromium.newContext().newPage();
            page.navigate(site.address("/scanner-modules/camera.html"));
            return page.evaluate(script, argument);
        }
    }

    private Case any() {
        Stay stay = random.nextInt(3) == 0 ? Stay.NONE : new Stay(random.nextBoolean(), time());
        var gate = new GateRules(
                random.nextBoolean() ? List.of() : List.of(type(), type()),
                spans(),
                Often.values()[random.nextInt(Often.values().length)],
                random.nextInt(5) > 0,
                random.nextBoolean() ? List.of() : List.of(time(), time()),
                random.nextInt(3));
        var pass = new Pass(
                random.nextInt(10) > 0,
                random.nextBoolean() ? Standing.GOOD : Standing.values()[random.nextInt(Standing.values().length)],
                type(),
                spans(),
                stay);
        return new Case(gate, pass, random.nextInt(4), Direction.values()[random.nextInt(2)], time());
    }

    private String type() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Instant from = time();
            spans.add(new Span(from, from.plusMillis(HOUR * (1 + random.nextInt(20)))));
        }
        return spans;
    }

    /** On whole hours, so that ends and beginnings meet. */
    private Instant time() {
        return Instant.ofEpochMilli(MORNING + HOUR * random.nextInt(48));
    }

    private String payload() {
        var text = new StringBuilder();
        for (int i = 0; i < 26; i++) {
            text.append(BASE_32.charAt(random.nextInt(BASE_32.length())));
        }
        return text.toString();
    }

    private static List<Double> flat(List<Span> spans) {
        List<Double> all = new ArrayList<>();
        spans.forEach(span -> {
            all.add(millis(span.from()));
            all.add(millis(span.to()));
        });
        return all;
    }

    private static double millis(Instant at) {
        return at.toEpochMilli();
    }
}
