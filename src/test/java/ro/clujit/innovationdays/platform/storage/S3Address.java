package ro.clujit.innovationdays.platform.storage;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Has the service keep its files in an {@link S3Server}, which tests have in a field of its type. */
public class S3Address implements QuarkusTestResourceLifecycleManager {

    private S3Server server;

    @Override
    public Map<String, String> start() {
        try {
            server = new S3Server();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "innovationdays.files.s3.endpoint",
                server.endpoint(),
                "innovationdays.files.s3.region",
                "eu-central-1",
                "innovationdays.files.s3.bucket",
                S3Server.BUCKET,
                "innovationdays.files.s3.access-key",
                S3Server.ACCESS_KEY,
                "innovationdays.files.s3.secret-key",
                S3Server.SECRET_KEY,
                "innovationdays.files.s3.timeout",
                "2S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(server, new TestInjector.MatchesType(S3Server.class));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }
}
