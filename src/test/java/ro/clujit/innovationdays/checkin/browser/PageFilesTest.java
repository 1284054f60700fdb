package ro.clujit.innovationdays.checkin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A phone opens its page without a line only if all of it was kept. */
class PageFilesTest {

    private static final Path SCANNER = Path.of("src/main/resources/META-INF/resources/scanner");

    @Test
    void namesEveryFileOfTheScannersPage() throws IOException {
        List<String> named = Files.readAllLines(SCANNER.resolve("page-files.js")).stream()
                .map(String::strip)
                .toList();
        try (Stream<Path> files = Files.list(SCANNER)) {
            assertThat(files.map(file -> "'/scanner/" + file.getFileName() + "',"))
                    .isNotEmpty()
                    .allMatch(named::contains);
        }
        assertThat(named).contains("'/scanner/compiled.js',");
    }
}
