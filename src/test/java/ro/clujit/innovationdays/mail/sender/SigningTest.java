package ro.clujit.innovationdays.mail.sender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.clujit.innovationdays.mail.message.DkimKeyTest;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.StartRefused;

/** The sender's settings, as an operator gives them in the environment. */
public class SigningTest {

    private static final List<String> NEEDED = List.of("DOMAIN", "SELECTOR", "KEY");

    @TempDir
    Path home;

    /** @param mail settings by the ends of their variables */
    public static InstallationConfig config(Map<String, String> mail) {
        Map<String, String> environment = new HashMap<>();
        mail.forEach((name, value) -> environment.put("INNOVATIONDAYS_MAIL_" + name, value));
        return new SmallRyeConfigBuilder()
                .withMapping(InstallationConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withSources(new PropertiesConfigSource(
                        Map.of(
                                "innovationdays.public-url", "http://localhost",
                                "innovationdays.home", "data",
                                "innovationdays.secret", "secret",
                                "innovationdays.mail.from", "Forum <forum@example.org>"),
                        "installed",
                        100))
                .withSources(new EnvConfigSource(environment, 300))
                .withValidateUnknown(false)
                .build()
                .getConfigMapping(InstallationConfig.class);
    }

    private Map<String, String> all() throws Exception {
        return new HashMap<>(Map.of(
                "DKIM_DOMAIN",
                "example.org",
                "DKIM_SELECTOR",
                "s1",
                "DKIM_KEY",
                file(DkimKeyTest.pem(DkimKeyTest.pair(1024)))));
    }

    private String file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(home, "dkim", ".pem"), content)
                .toString();
    }

    @Test
    void signsOnlyWhereAllOfItIsGiven() throws Exception {
        assertThat(new Signing(config(Map.of())).signer()).isEmpty();
        assertThat(new Signing(config(all())).signer().orElseThrow().recordName())
                .isEqualTo("s1._domainkey.example.org");
        for (String missing : NEEDED) {
            Map<String, String> some = all();
            some.remove("DKIM_" + missing);
            String name = "innovationdays.mail.dkim." + missing.toLowerCase(Locale.ROOT);
            assertThatThrownBy(() -> config(some)).as(missing).hasMessageContaining(name);
        }
    }

    @Test
    void refusesTheStartOverAKeyThatCannotSign() throws Exception {
        String wrong = file("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n");
        assertRefused(
                "DKIM_KEY", home.resolve("none.pem").toString(), "innovationdays.mail.dkim.key", "cannot be read");
        assertRefused("DKIM_KEY", wrong, "innovationdays.mail.dkim.key", "openssl");
        assertRefused("DKIM_DOMAIN", "example.org; b=", "innovationdays.mail.dkim.domain");
        assertRefused("DKIM_SELECTOR", "s 1", "innovationdays.mail.dkim.selector");
    }

    private void assertRefused(String name, String value, String... words) throws Exception {
        Map<String, String> settings = all();
        settings.put(name, value);
        assertThatThrownBy(() -> new Signing(config(settings)))
                .as(value)
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void refusesTheStartOverAnAddressThatIsNone() {
        for (String name : List.of("REPLY_TO", "RETURN_PATH")) {
            assertThatThrownBy(() -> new Originators(null, config(Map.of(name, "Forum <forum@example.org>"))))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("innovationdays.mail."
                            + name.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
