package ro.clujit.innovationdays.mail.bounce.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** An installation that takes providers' reports. */
public class WebhookSetting implements QuarkusTestResourceLifecycleManager {

    static final String KEY = "0123456789abcdef0123456789abcdef";

    @Override
    public Map<String, String> start() {
        return Map.of("innovationdays.mail.webhook-key", KEY);
    }

    @Override
    public void stop() {}
}
