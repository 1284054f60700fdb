package ro.clujit.innovationdays.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The system's own Chromium, driven by Playwright, which is never let download one.
 *
 * <p>Where there is none the calling test is skipped with the reason; in CI, where one is always installed, it fails.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** Started by whoever comes first, for starting one takes as long as a short journey; it ends with the JVM. */
    private static Browser shared;

    private final Browser browser;
    private final Runnable end;
    private final List<BrowserContext> contexts = new ArrayList<>();

    private Chromium(Browser browser, Runnable end) {
        this.browser = browser;
        this.end = end;
    }

    /** A browser whose camera, if a page asks for one, is refused. Others may have used it, in profiles of their own. */
    public static Chromium launch() {
        if (shared == null || !shared.isConnected()) {
            shared = start(List.of()).browser;
        }
        return new Chromium(shared, () -> {});
    }

    /**
     * A browser whose only camera shows a film, over and over, and whose person always says yes.
     *
     * @param film as {@link FakeCamera} makes it
     */
    public static Chromium launchWithCamera(Path film) {
        return start(List.of(
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                "--use-file-for-fake-video-capture=" + film.toAbsolutePath()));
    }

    /** A fresh profile: no cookies, nothing stored. Closed with this at the latest. */
    public BrowserContext newContext(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        return context;
    }

    /** A fresh profile of a usual desktop. */
    public BrowserContext newContext() {
        return newContext(new Browser.NewContextOptions());
    }

    @Override
    public void close() {
        contexts.forEach(BrowserContext::close);
        end.run();
    }

    private static Chromium start(List<String> moreFlags) {
        Path executable = findOrSkip();
        List<String> flags = new ArrayList<>(List.of(
                "--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"));
        flags.addAll(moreFlags);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(flags));
            return new Chromium(browser, playwright::close);
        } catch (RuntimeException failed) {
            playwright.close();
            throw failed;
        }
    }

    private static Path findOrSkip() {
        Optional<Path> found = find();
        if (found.isEmpty()) {
            String reason =
                    "No Chromium: neither CHROMIUM in the environment nor any of " + NAMES + " on the PATH is one.";
            if ("true".equalsIgnoreCase(System.getenv("CI"))) {
                Assertions.fail(reason);
            }
            Assumptions.abort(reason);
        }
        return found.get();
    }

    private static Optional<Path> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> onPath = NAMES.stream().flatMap(name -> Arrays.stream(path.split(File.pathSeparator))
                .map(directory -> Path.of(directory, name)));
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")).map(Path::of), onPath)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
