package ro.clujit.innovationdays.sponsor.contact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How contacts of partners sign in. */
@ConfigMapping(prefix = "innovationdays.partner")
public interface PartnerConfig {

    /** How long a mailed link opens. */
    @WithDefault("30M")
    Duration link();

    /** How long a contact stays signed in. */
    @WithDefault("16H")
    Duration signIn();
}
