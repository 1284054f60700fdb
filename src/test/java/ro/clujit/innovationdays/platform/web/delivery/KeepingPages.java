package ro.clujit.innovationdays.platform.web.delivery;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Public pages are kept as in earnest, and for so long that no test waits for their end. */
public class KeepingPages implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("innovationdays.pages.fresh", "1H");
    }
}
