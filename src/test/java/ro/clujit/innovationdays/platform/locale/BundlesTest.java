package ro.clujit.innovationdays.platform.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word stands in both languages, with the same values in it. That each has a method, the build itself checks. */
class BundlesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** A name at the start of an expression, or after what opens a section: {@code {name}}, {@code {#if left eq 1}}. */
    private static final Pattern VALUE =
            Pattern.compile("\\{(?:#(?:if|when|switch|else if)\\s+!?)?([a-z][A-Za-z]*)[ .}]");

    static List<String> bundles() {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_en.properties"))
                    .map(name -> name.substring(0, name.length() - "_en.properties".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereIsAFileForEachLanguage() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(bundles().stream()
                            .flatMap(name -> Stream.of(name + "_en.properties", name + "_ro.properties"))
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(String bundle) {
        Properties english = read(bundle, "en");
        Properties romanian = read(bundle, "ro");
        assertThat(new TreeSet<>(romanian.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        english.stringPropertyNames().forEach(key -> assertThat(values(romanian.getProperty(key)))
                .as("%s: values in %s", bundle, key)
                .isEqualTo(values(english.getProperty(key))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsEmptyAndNoLetterHasACedilla(String bundle) {
        for (String language : List.of("en", "ro")) {
            read(bundle, language).forEach((key, text) -> {
                assertThat((String) text).as("%s %s", language, key).isNotBlank();
                assertThat((String) text)
                        .as("%s %s", language, key)
                        .doesNotContain("\u015F", "\u0163", "\u015E", "\u0162");
            });
        }
    }

    private static Set<String> values(String message) {
        return VALUE.matcher(message)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String bundle, String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(bundle + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
