package ro.clujit.innovationdays.platform.web.delivery;

import io.quarkus.runtime.LaunchMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that pages load, under addresses that change when the files do, so that browsers may keep them for long and
 * still see a new release at once: {@code {cdi:assets.at('/assets/hold.js')}}.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    static final String FOLDER = "/assets/";

    /** The parameter of an address that says which content of the file is meant. */
    static final String VERSION = "v";

    private static final String BOOTSTRAP = "/_static/bootstrap/5.3.8/dist/css/";
    private static final Pattern ASSET = Pattern.compile("/assets/[\\w-]+(?:[./][\\w-]+)*");

    private static final List<String> FACES = Stream.of(
                    "bricolage-grotesque-latin", "figtree-latin", "bricolage-grotesque-romanian", "figtree-romanian")
            .map(face -> "/assets/fonts/" + face + ".woff2")
            .toList();

    /** What each sheet is put together from, in the order in which it counts. */
    private static final Map<String, List<String>> SHEETS = Map.of(
            // Public pages do with the part of Bootstrap that evens browsers out, and our own few controls.
            "/assets/public.css",
            List.of(
                    BOOTSTRAP + "bootstrap-reboot.min.css",
                    "/assets/controls.css",
                    "/assets/fonts/fonts.css",
                    "/assets/tokens.css",
                    "/assets/app.css",
                    "/assets/layout.css",
                    "/assets/components.css",
                    "/assets/programme.css",
                    "/assets/forms.css",
                    "/assets/print.css"),
            "/assets/back-office.css",
            List.of(
                    BOOTSTRAP + "bootstrap.min.css",
                    "/assets/fonts/fonts.css",
                    "/assets/tokens.css",
                    "/assets/app.css",
                    "/assets/layout.css",
                    "/assets/components.css",
                    "/assets/forms.css",
                    "/assets/office.css",
                    "/assets/print.css"));

    private final Map<String, Kept> sheets = new ConcurrentHashMap<>();
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    /** The address of a file in its present form. */
    public String at(String path) {
        return version(path)
                .map(version -> path + "?" + VERSION + "=" + version)
                .orElseThrow(() -> new IllegalArgumentException("no such file: " + path));
    }

    /** The fonts that the first paint needs, whose addresses the style sheet says too. */
    public List<String> faces() {
        return FACES.stream().map(this::at).toList();
    }

    /** The one style sheet of the pages that everybody may read. */
    public String publicStyles() {
        return at("/assets/public.css");
    }

    public String officeStyles() {
        return at("/assets/back-office.css");
    }

    static Iterable<String> sheets() {
        return SHEETS.keySet();
    }

    /** A style sheet, put together. */
    Kept sheet(String path) {
        return remembered(sheets, path, () -> {
            var css = new StringBuilder();
            for (String part : SHEETS.get(path)) {
                String text = new String(read(part).orElseThrow(), StandardCharsets.UTF_8);
                css.append(StyleSheet.small(StyleSheet.withAddresses(part, text, this::at)));
            }
            return new Kept(
                    css.toString().getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", "text/css;charset=UTF-8"));
        });
    }

    /** What stands for the present content of a file; empty where there is no such file. */
    Optional<String> version(String path) {
        if (SHEETS.containsKey(path)) {
            return Optional.of(sheet(path).fingerprint());
        }
        // Only names such as ours have are looked up: some come from a request.
        return ASSET.matcher(path).matches()
                ? Optional.ofNullable(remembered(
                        versions, path, () -> read(path).map(Fingerprint::of).orElse(null)))
                : Optional.empty();
    }

    /** Files change only in dev mode, where a change must be seen at the next reload. */
    private static <T> T remembered(Map<String, T> known, String path, Supplier<T> make) {
        if (LaunchMode.current() == LaunchMode.DEVELOPMENT) {
            return make.get();
        }
        T found = known.get(path);
        if (found == null) {
            found = make.get();
            if (found != null) {
                known.put(path, found);
            }
        }
        return found;
    }

    private static Optional<byte[]> read(String path) {
        try (InputStream file = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
