package ro.clujit.innovationdays.platform.web.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PublicPagesTest {

    private final AtomicLong nanos = new AtomicLong();
    private final PublicPages pages = new PublicPages(Duration.ofSeconds(2), 1_000_000, nanos::get);

    @Test
    void givesOutAPageForAMomentAndThenHasOneRequestRenderItAnew() {
        render("/ro", "old");
        pass(Duration.ofMillis(1999));
        assertThat(found("/ro")).contains("old");

        pass(Duration.ofMillis(1));
        assertThat(found("/ro")).isEmpty();
        // Everybody else has the old one meanwhile.
        assertThat(found("/ro")).contains("old");

        render("/ro", "new");
        assertThat(found("/ro")).contains("new");
    }

    @Test
    void givesOutAnOldPageForSecondsOnlyWhenNobodyManagesToRenderItAnew() {
        render("/ro", "old");
        pass(Duration.ofSeconds(2));
        assertThat(found("/ro")).isEmpty();
        pass(Duration.ofMillis(4999));
        assertThat(found("/ro")).contains("old");
        pass(Duration.ofMillis(1));
        assertThat(found("/ro")).isEmpty();
        assertThat(found("/ro")).isEmpty();
    }

    @Test
    void hasOneOfThoseWhoWantAPageRenderIt() {
        Rendering first = pages.join("/ro");
        Rendering second = pages.join("/ro");

        assertThat(first.leads()).isTrue();
        assertThat(second.leads()).isFalse();
        assertThat(pages.join("/en").leads()).isTrue();

        pages.end(first, Optional.of(page("it")));
        assertThat(second.await().map(PublicPagesTest::text)).contains("it");
        assertThat(pages.join("/ro").leads()).isTrue();
    }

    @Test
    void letsThoseWhoWaitedInVainRenderThemselves() {
        Rendering first = pages.join("/ro");
        Rendering second = pages.join("/ro");
        pages.end(first, Optional.empty());

        assertThat(second.await()).isEmpty();
        assertThat(found("/ro")).isEmpty();
    }

    @Test
    void forgetsWhatWasRenderedBeforeAChangeAndWhatWasBegunBeforeIt() {
        render("/ro", "old");
        Rendering begun = pages.join("/en");
        pages.forget();
        assertThat(found("/ro")).isEmpty();

        // Nobody who comes after the change waits for what was begun before it.
        Rendering after = pages.join("/en");
        assertThat(after.leads()).isTrue();
        pages.end(begun, Optional.of(page("old")));
        assertThat(found("/en")).isEmpty();
        assertThat(pages.join("/en").leads()).isFalse();

        pages.end(after, Optional.of(page("new")));
        assertThat(found("/en")).contains("new");
    }

    @Test
    void takesNoMoreMemoryThanItMay() {
        var random = new Random(1);
        byte[] noise = new byte[10_000];
        for (int i = 0; i < 1_000; i++) {
            random.nextBytes(noise);
            render("/ro?q=" + i, new Kept(noise.clone(), Map.of()));
        }
        assertThat(pages.weight()).isBetween(500_000L, 1_000_000L);
    }

    @Test
    void keepsNoPageThatWouldTakeAllTheRoom() {
        render("/ro", new Kept(new byte[100_000], Map.of()));
        assertThat(found("/ro")).isEmpty();
    }

    @Test
    void keepsNothingWhenSwitchedOff() {
        assertThat(pages.keeps()).isTrue();
        assertThat(new PublicPages(Duration.ZERO, 1, nanos::get).keeps()).isFalse();
    }

    @Test
    void knowsAnAddressWhateverTheOrderOfItsParameters() {
        assertThat(PublicPages.address("/ro", null)).contains("/ro");
        assertThat(PublicPages.address("/ro", "")).contains("/ro");
        assertThat(PublicPages.address("/ro", "&")).contains("/ro?");
        assertThat(PublicPages.address("/ro", "b=1&a=2&&b=0")).contains("/ro?a=2&b=1&b=0");
        assertThat(PublicPages.address("/ro", "a=2&b=1&b=0")).contains("/ro?a=2&b=1&b=0");
        assertThat(PublicPages.address("/ro", "a=2&b=0&b=1")).contains("/ro?a=2&b=0&b=1");
        assertThat(PublicPages.address("/ro", "q=" + "x".repeat(600))).isEmpty();
        assertThat(PublicPages.address("/" + "x".repeat(601), null)).isEmpty();
    }

    @Test
    void knowsWhoTakesGzip() {
        assertThat(Kept.takesGzip("gzip, deflate, br")).isTrue();
        assertThat(Kept.takesGzip("br;q=1, GZIP;q=0.5")).isTrue();
        assertThat(Kept.takesGzip("gzip;q=0")).isFalse();
        assertThat(Kept.takesGzip("gzip; q=0.000, br")).isFalse();
        assertThat(Kept.takesGzip("deflate")).isFalse();
        assertThat(Kept.takesGzip(";,;")).isFalse();
        assertThat(Kept.takesGzip("")).isFalse();
        assertThat(Kept.takesGzip(null)).isFalse();
    }

    @Test
    void knowsItsMarkAmongOthers() {
        Kept page = page("it");
        assertThat(page.isKnown(page.mark())).isTrue();
        assertThat(page.isKnown("\"x\", " + page.mark().substring(2))).isTrue();
        assertThat(page.isKnown(" * ")).isTrue();
        assertThat(page.isKnown("\"x\"")).isFalse();
        assertThat(page.isKnown(page("else").mark())).isFalse();
        assertThat(page.isKnown(null)).isFalse();
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void render(String address, String text) {
        render(address, page(text));
    }

    private void render(String address, Kept page) {
        pages.end(pages.join(address), Optional.of(page));
    }

    private Optional<String> found(String address) {
        return pages.find(address).map(PublicPagesTest::text);
    }

    private static Kept page(String text) {
        return new Kept(text.getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", "text/plain"));
    }

    private static String text(Kept page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }
}
