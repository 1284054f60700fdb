package ro.clujit.innovationdays.badge.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The keys for wallets as an operator gives them, in the environment. */
class WalletConfigTest {

    private static final Map<String, List<String>> KEYS = Map.of(
            "apple", List.of("pass-type-id", "team-id", "certificate", "password", "intermediate"),
            "google", List.of("issuer-id", "account", "key"));

    @Test
    void hasNoWalletWithoutKeysAndOneWithAllOfThem() {
        assertThat(read(Map.of()).apple()).isEmpty();
        assertThat(read(Map.of()).google()).isEmpty();
        assertThat(read(all("apple")).apple().orElseThrow().teamId()).isEqualTo("a team-id");
        assertThat(read(all("apple")).google()).isEmpty();
        assertThat(read(all("google")).google().orElseThrow().account()).isEqualTo("a account");
    }

    @Test
    void refusesTheStartAndNamesTheKeyThatIsMissing() {
        KEYS.forEach((wallet, keys) -> keys.forEach(missing -> {
            Map<String, String> some = all(wallet);
            some.remove(variable(wallet, missing));
            String name = "innovationdays.wallet." + wallet + "." + missing;
            assertThatThrownBy(() -> read(some)).as(name).hasMessageContaining(name);
            some.put(variable(wallet, missing), "");
            assertThatThrownBy(() -> read(some)).as("empty " + name).hasMessageContaining(name);
        }));
    }

    private static WalletConfig read(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .withMapping(WalletConfig.class)
                .withSources(new EnvConfigSource(environment, 300))
                .build()
                .getConfigMapping(WalletConfig.class);
    }

    private static Map<String, String> all(String wallet) {
        Map<String, String> environment = new HashMap<>();
        KEYS.get(wallet).forEach(key -> environment.put(variable(wallet, key), "a " + key));
        return environment;
    }

    private static String variable(String wallet, String key) {
        return ("INNOVATIONDAYS_WALLET_" + wallet + "_" + key.replace('-', '_')).toUpperCase(Locale.ROOT);
    }
}
