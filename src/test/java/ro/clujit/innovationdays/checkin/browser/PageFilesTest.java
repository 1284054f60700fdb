package ro.clujit.innovationdays.checkin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A phone opens its page without a line only if all of it was kept. */
class PageFilesTest {

    private static final Path SCANNER = Path.of("src/main/resources/META-INF/resources/scanner");

    private static final Pattern NAMED = Pattern.compile("'(/[^']+)',");
    private static final Pattern IMPORTED = Pattern.compile("(?:from |new URL\\()'(\\.[^']+)'");
    private static final Pattern STYLE = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg))\"");
    private static final Path ROOT = Path.of("src/main/resources/META-INF/resources");

    @Test
    void namesEveryFileOfTheScannersPage() throws IOException {
        Set<String> named = named("page-files.js");
        try (Stream<Path> files = Files.list(SCANNER)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> "/scanner/" + file.getFileName()))
                    .isNotEmpty()
                    .allMatch(named::contains);
        }
        assertThat(named).contains("/scanner/compiled.js");
    }

    @Test
    void namesEveryFileOfAStandsPageAndWhateverThoseImport() throws IOException {
        Set<String> named = named("leads/files.js");
        try (Stream<Path> files = Files.list(SCANNER.resolve("leads"))) {
            assertThat(files.map(file -> "/scanner/leads/" + file.getFileName()))
                    .isNotEmpty()
                    .allMatch(named::contains);
        }
        for (String script : named) {
            Path file = ROOT.resolve(script.substring(1));
            if (!script.endsWith(".js") || script.equals("/scanner/compiled.js")) {
                continue;
            }
            Matcher imported = IMPORTED.matcher(Files.readString(file));
            while (imported.find()) {
                String other = "/"
                        + ROOT.relativize(file.resolveSibling(imported.group(1)).normalize());
                assertThat(named).as(script).contains(other);
            }
        }
        assertThat(Files.readString(Path.of("src/main/resources/templates/lead/stand.html"))
                        .lines()
                        .map(line -> STYLE.matcher(line))
                        .filter(Matcher::find)
                        .map(style -> style.group(1)))
                .isNotEmpty()
                .allMatch(named::contains);
    }

    private static Set<String> named(String file) throws IOException {
        return NAMED.matcher(Files.readString(SCANNER.resolve(file)))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
