package ro.clujit.innovationdays.platform;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The few settings that are needed before Quarkus starts, read from where Quarkus reads them: system properties, the
 * environment, {@code config/application.properties} in the working directory, and the file in the service's jar.
 *
 * @param databaseUrl the JDBC URL of a database that somebody runs for us; empty when we bring our own
 * @param overTls whether browsers reach the service over TLS
 * @param home the folder for the embedded database and the generated secret
 * @param secret the installation's secret, if it was configured
 */
public record StartSettings(Optional<String> databaseUrl, boolean overTls, Path home, Optional<String> secret) {

    public static StartSettings read() {
        var builder = new SmallRyeConfigBuilder().addDefaultInterceptors().addDefaultSources();
        try {
            Path beside = Path.of("config", "application.properties");
            if (Files.isReadable(beside)) {
                builder.withSources(new PropertiesConfigSource(beside.toUri().toURL(), 260));
            }
            URL packaged = StartSettings.class.getResource("/application.properties");
            if (packaged != null) {
                builder.withSources(new PropertiesConfigSource(packaged, 250));
            }
        } catch (IOException e) {
            throw new StartRefused("its settings could not be read (" + e.getMessage() + ").", e);
        }
        SmallRyeConfig config = builder.build();
        return new StartSettings(
                config.getOptionalValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("innovationdays.public-url", String.class).startsWith("https:"),
                Path.of(config.getValue("innovationdays.home", String.class))
                        .toAbsolutePath()
                        .normalize(),
                config.getOptionalValue("innovationdays.secret", String.class));
    }
}
