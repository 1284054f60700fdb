package ro.clujit.innovationdays.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.programme.TestProgrammes;

/**
 * The timetable's editor in a real browser: by mouse, by touch, by keyboard alone, and without scripts; and every page of
 * the programme's back office shown to axe.
 */
@QuarkusTest
class TimetableEditorTest {

    @TestHTTPResource("/")
    URI base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    private final Accessibility accessibility = new Accessibility();
    private final List<String> scriptErrors = new ArrayList<>();
    private String slug;
    private UUID large;
    private int keynote;

    @BeforeEach
    void draft() {
        slug = editions.open(5).slug();
        large = programmes.room(slug, "Sala Mare", 300);
        UUID small = programmes.room(slug, "Sala Mică", 20);
        UUID speaker = programmes.speaker("Ștefana Vorbitoarea");
        keynote = programmes.session(slug, "Deschiderea", large, "10:00", "11:00", speaker);
        programmes.session(slug, "Atelierul", small, "12:00", "13:00", speaker);
        programmes.session(slug, "Nepusa", null, null, null);
    }

    @AfterEach
    void everyPageWasInOrder() {
        accessibility.assertNothingFound();
        assertThat(scriptErrors).isEmpty();
    }

    @Test
    void movesSessionsByMouse() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = signedIn(chromium, new NewContextOptions().setViewportSize(1440, 1500));
            open(page, "/ro/office/editions/" + slug + "/timetable");
            var visit = new TimetableVisit(page);
            assertThat(page.locator(".conflicts")).containsText("Niciunul în toată ciorna.");

            visit.drag(visit.upperEdge(visit.card("Deschiderea")), visit.place("Sala Mică", "12:30"));
            assertThat(visit.time("Deschiderea")).containsText("12:30–13:30");
            assertThat(visit.conflicts()).hasText(new String[] {
                "Sala Mică are două sesiuni în același timp.",
                "Ștefana Vorbitoarea ar trebui să fie la două sesiuni în același timp."
            });
            assertThat(visit.time("Atelierul")).containsText("2 conflicte");
            assertThat(visit.said()).hasText("Deschiderea: acum 12:30–13:30, Sala Mică. Conflicte în ciornă: 2.");
            assertThat(times("Deschiderea")).isEqualTo("12:30–13:30");
            accessibility.check(page, "a timetable with conflicts");

            visit.awaitAnswer(() -> visit.undo().click());
            assertThat(visit.time("Deschiderea")).hasText("10:00–11:00");
            assertThat(visit.conflicts()).hasCount(0);
            assertThat(visit.undo()).isHidden();

            visit.drag(visit.upperEdge(visit.card("Nepusa")), visit.place("Sala Mare", "09:00"));
            assertThat(visit.time("Nepusa")).hasText("09:00–09:30");
            assertThat(page.locator(".tray")).containsText("Toate sesiunile au o oră.");

            var edge = visit.lowerEdge(visit.card("Nepusa"));
            visit.drag(
                    edge,
                    new TimetableVisit.Point(
                            edge.x(), visit.place("Sala Mare", "09:45").y() - 8));
            assertThat(visit.time("Nepusa")).hasText("09:00–09:45");

            visit.drag(visit.upperEdge(visit.card("Nepusa")), visit.middle(page.locator(".tray")));
            assertThat(visit.time("Nepusa")).hasText("30 min");
            assertThat(visit.said()).hasText("Nepusa: scoasă din orar. Conflicte în ciornă: 0.");

            visit.drag(visit.upperEdge(visit.card("Atelierul")), visit.middle(page.locator("[data-day='2090-04-21']")));
            assertThat(visit.card("Atelierul")).hasCount(0);
            page.locator("[data-day='2090-04-21']").click();
            assertThat(visit.time("Atelierul")).hasText("12:00–13:00");
        }
    }

    @Test
    void putsACardBackThatIsLetGoNowhereAndFollowsALinkThatIsOnlyClicked() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = signedIn(chromium, new NewContextOptions().setViewportSize(1440, 1500));
            open(page, "/ro/office/editions/" + slug + "/timetable");
            var visit = new TimetableVisit(page);
            visit.carry(visit.upperEdge(visit.card("Deschiderea")), visit.place("Sala Mică", "14:00"));
            assertThat(visit.said()).hasText("14:00–15:00, Sala Mică");
            page.keyboard().press("Escape");
            page.mouse().up();
            assertThat(visit.said()).hasText("Deschiderea: la locul ei. Nu s-a schimbat nimic.");
            assertThat(page.locator(".is-ghost")).hasCount(0);
            assertThat(times("Deschiderea")).isEqualTo("10:00–11:00");

            visit.card("Deschiderea").locator(".slot-title a").click();
            assertThat(page.locator("h2").first()).hasText("Deschiderea");
        }
    }

    @Test
    void movesSessionsByTouch() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = signedIn(
                    chromium, new NewContextOptions().setViewportSize(900, 1500).setHasTouch(true));
            open(page, "/en/office/editions/" + slug + "/timetable");
            var visit = new TimetableVisit(page);
            var handle = visit.middle(visit.handle("Deschiderea"));
            var from = visit.upperEdge(visit.card("Deschiderea"));
            var to = visit.place("Sala Mare", "11:00");
            visit.dragByTouch(handle, new TimetableVisit.Point(handle.x(), handle.y() + to.y() - from.y()));
            assertThat(visit.time("Deschiderea")).hasText("11:00–12:00");
        }
    }

    @Test
    void movesSessionsByKeyboardAlone() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = signedIn(chromium, new NewContextOptions().setViewportSize(1280, 900));
            open(page, "/en/office/editions/" + slug + "/timetable");
            var visit = new TimetableVisit(page);
            var visitor = new KeyboardVisitor(page);

            visitor.goTo(visit.handle("Deschiderea")).press("Enter");
            assertThat(visit.said()).containsText("Deschiderea: picked up.");
            for (int i = 0; i < 6; i++) {
                visitor.press("ArrowDown");
            }
            visitor.press("ArrowRight");
            visitor.press("Shift+ArrowDown");
            assertThat(visit.said()).hasText("10:30–11:35, Sala Mică");
            visit.awaitAnswer(() -> visitor.press("Enter"));
            assertThat(visit.said()).hasText("Deschiderea: now 10:30–11:35, Sala Mică. Conflicts in the draft: 0.");
            assertThat(visit.handle("Deschiderea")).isFocused();
            assertThat(times("Deschiderea")).isEqualTo("10:30–11:35");

            visitor.press("Space");
            visitor.press("ArrowUp");
            visitor.press("Escape");
            assertThat(visit.said()).hasText("Deschiderea: back in its place. Nothing changed.");
            assertThat(times("Deschiderea")).isEqualTo("10:30–11:35");

            visit.awaitAnswer(() -> visitor.press("Delete"));
            assertThat(visit.said()).containsText("taken off the timetable");
            assertThat(visit.handle("Deschiderea")).isFocused();

            page.evaluate("document.activeElement.blur()");
            visitor.goTo(visit.undo());
            visit.awaitAnswer(() -> visitor.press("Enter"));
            assertThat(visit.time("Deschiderea")).hasText("10:30–11:35");

            visitor.goTo(visit.handle("Nepusa")).press("Enter");
            visitor.press("ArrowDown");
            visitor.press("ArrowDown");
            assertThat(visit.said()).hasText("09:05–09:35, Sala Mare");
            visit.awaitAnswer(() -> visitor.press("Enter"));
            assertThat(visit.time("Nepusa")).hasText("09:05–09:35");
            page.reload();
            assertThat(visit.time("Nepusa")).hasText("09:05–09:35");
        }
    }

    @Test
    void saysThatSomebodyElseMovedItAndShowsWhereTo() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = signedIn(chromium, new NewContextOptions().setViewportSize(1440, 1500));
            open(page, "/en/office/editions/" + slug + "/timetable");
            var visit = new TimetableVisit(page);
            programmes.move(slug, keynote, large, "15:00", "16:00");
            visit.drag(visit.upperEdge(visit.card("Deschiderea")), visit.place("Sala Mică", "09:00"));
            assertThat(visit.said()).containsText("somebody else changed it meanwhile");
            assertThat(visit.time("Deschiderea")).hasText("15:00–16:00");
            assertThat(visit.undo()).isHidden();

            visit.drag(visit.upperEdge(visit.card("Deschiderea")), visit.place("Sala Mică", "09:00"));
            assertThat(visit.time("Deschiderea")).hasText("09:00–10:00");
        }
    }

    @Test
    void movesSessionsWithoutScripts() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = signedIn(chromium, new NewContextOptions().setJavaScriptEnabled(false));
            open(page, "/en/office/editions/" + slug + "/timetable");
            var visit = new TimetableVisit(page);
            visit.handle("Nepusa").click();
            page.selectOption("#day", "2090-04-20");
            page.fill("#from", "12:15");
            page.fill("#to", "12:45");
            page.selectOption("#room", "Sala Mică");
            page.locator("main button[type=submit]").click();
            assertThat(visit.time("Nepusa")).containsText("12:15–12:45");
            assertThat(visit.conflicts()).hasText(new String[] {"Sala Mică has two sessions at the same time."});
        }
    }

    @ParameterizedTest
    @CsvSource({"/ro, 1440, 900", "/en, 390, 844"})
    void everybodyCanUseThePagesOfTheDraft(String lang, int width, int height) {
        UUID speaker = programmes.speaker("Ștefan Vorbitorul");
        programmes.track(slug, "Sănătate", "Health");
        programmes.session(slug, "A doua", large, "10:30", "11:30", speaker);
        programmes.release(slug);
        programmes.move(slug, keynote, large, "10:15", "11:00");
        try (Chromium chromium = Chromium.launch()) {
            Page page = signedIn(chromium, new NewContextOptions().setViewportSize(width, height));
            String edition = "/office/editions/" + slug;
            for (String path : List.of(
                    edition + "/timetable",
                    edition + "/timetable/" + keynote,
                    edition + "/sessions",
                    edition + "/sessions?q=nowhere",
                    edition + "/sessions/new",
                    edition + "/sessions/" + keynote,
                    edition + "/tracks",
                    edition + "/rooms",
                    edition + "/rooms/" + large,
                    edition + "/speakers",
                    edition + "/speakers/new",
                    "/office/speakers/" + speaker,
                    edition + "/releases",
                    edition + "/releases/1")) {
                show(page, lang + path);
            }
        }
    }

    private void show(Page page, String path) {
        open(page, path);
        accessibility.check(page, path);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits", path)
                .isTrue();
    }

    private String times(String title) {
        return Stream.of("starts_at", "ends_at")
                .map(column -> LocalTime.ofSecondOfDay(editions.count(
                        "select extract(epoch from (s." + column + " at time zone 'Europe/Bucharest')::time)::int"
                                + " from session s join edition e on e.id = s.edition_id"
                                + " where e.slug = ?1 and s.title_ro = ?2",
                        slug,
                        title)))
                .map(LocalTime::toString)
                .collect(Collectors.joining("–"));
    }

    private Page signedIn(Chromium chromium, NewContextOptions options) {
        Page page = chromium.newContext(options.setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                scriptErrors.add(message.text());
            }
        });
        open(page, "/en/sign-in");
        page.fill("#email", PostgresResource.ORGANISER);
        page.fill("#password", PostgresResource.PASSWORD);
        page.locator("#password").press("Enter");
        assertThat(page.locator(".office-nav")).isAttached();
        return page;
    }

    private void open(Page page, String path) {
        assertThat(page.navigate(base.resolve(path).toString()).status()).isEqualTo(200);
    }
}
