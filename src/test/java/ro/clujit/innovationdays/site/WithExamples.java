package ro.clujit.innovationdays.site;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A new installation with its example data on: for tests of what a newcomer sees. */
public class WithExamples implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("innovationdays.example-data", "true");
    }
}
