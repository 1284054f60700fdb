package ro.clujit.innovationdays.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.StartRefused;

/** Where files are kept, as an operator says it in the environment. */
class FilesConfigTest {

    private static final List<String> NEEDED = List.of("endpoint", "region", "bucket", "access-key", "secret-key");

    @Test
    void hasNoObjectStoreUnlessAllOfItIsGiven() {
        assertThat(read(Map.of()).s3()).isEmpty();
        FilesConfig.S3 store = read(all()).s3().orElseThrow();
        assertThat(store.bucket()).isEqualTo("x:bucket");
        assertThat(store.pathStyle()).isEmpty();
    }

    @Test
    void refusesTheStartAndNamesTheSettingThatIsMissing() {
        for (String missing : NEEDED) {
            Map<String, String> some = all();
            some.remove(variable(missing));
            String name = "innovationdays.files.s3." + missing;
            assertThatThrownBy(() -> read(some)).as(name).hasMessageContaining(name);
            some.put(variable(missing), "");
            assertThatThrownBy(() -> read(some)).as("empty " + name).hasMessageContaining(name);
        }
    }

    @Test
    void refusesTheStartWhereFilesShouldGoToAStoreThatIsNotConfigured() {
        FilesConfig config = mapped(Map.of("INNOVATIONDAYS_FILES_STORE", "s3"));
        assertThatThrownBy(() -> new StoredFiles(config, null))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("INNOVATIONDAYS_FILES_S3_ENDPOINT");
    }

    /** @param settings of the object store, by the ends of their variables */
    static FilesConfig read(Map<String, String> settings) {
        return mapped(settings.entrySet().stream()
                .collect(Collectors.toMap(one -> "INNOVATIONDAYS_FILES_S3_" + one.getKey(), Map.Entry::getValue)));
    }

    private static FilesConfig mapped(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .withMapping(FilesConfig.class)
                .withConverter(java.time.Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
                .withSources(new EnvConfigSource(environment, 300))
                .build()
                .getConfigMapping(FilesConfig.class);
    }

    private static Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        NEEDED.forEach(key -> all.put(variable(key), "x:" + key));
        return all;
    }

    private static String variable(String key) {
        return key.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
