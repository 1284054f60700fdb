package ro.clujit.innovationdays.platform.locale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a translator may forget is found here rather than on a page. */
class MessageBundlesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** A parameter where a message uses one: {@code {name}}, {@code {n.plural}}, {@code {#if n == 1}}. */
    private static final Pattern PARAMETER =
            Pattern.compile("\\{(?:#(?:if|else if|when|switch|for|each)\\s+!?)?([a-z][A-Za-z]*)(?=[\\s}.])");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("_(ro|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new))
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameThingsInBothLanguages(String bundle) {
        assertThat(messages(bundle, "ro").stringPropertyNames())
                .isEqualTo(messages(bundle, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void leavesNothingUnsaid(String bundle) {
        for (String language : Set.of("ro", "en")) {
            messages(bundle, language).forEach((key, text) -> assertThat(text.toString())
                    .as("%s in %s", key, language)
                    .isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void usesTheSameParametersInBothLanguages(String bundle) {
        Properties english = messages(bundle, "en");
        messages(bundle, "ro").forEach((key, romanian) -> assertThat(parameters(romanian.toString()))
                .as("%s:%s", bundle, key)
                .isEqualTo(parameters(english.getProperty(key.toString()))));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void writesRomanianWithCommasAndNotWithCedillas(String bundle) {
        messages(bundle, "ro").forEach((key, text) -> assertThat(text.toString())
                .as("%s:%s", bundle, key)
                .doesNotContainPattern("[\\u015E\\u015F\\u0162\\u0163\\u0327]"));
    }

    private static Set<String> parameters(String message) {
        return PARAMETER
                .matcher(message)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties messages(String bundle, String language) {
        var messages = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle + "_" + language + ".properties"))) {
            messages.load(reader);
        } catch (IOException e) {
            throw new AssertionError(bundle + " has no words in " + language, e);
        }
        return messages;
    }
}
