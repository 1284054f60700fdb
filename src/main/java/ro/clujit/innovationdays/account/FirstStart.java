package ro.clujit.innovationdays.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.StartRefused;

/** Sees to it, at each start, that somebody can sign in. */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    void onStart(@Observes StartupEvent event, InstallationConfig config, FirstOrganiser firstOrganiser) {
        if (!firstOrganiser.isMissing()) {
            return;
        }
        Optional<String> email = config.firstOrganiser().email();
        Optional<String> password = config.firstOrganiser().password();
        if (email.isPresent() && password.isPresent()) {
            if (!Password.isAcceptable(password.get())) {
                throw new StartRefused("innovationdays.first-organiser.password needs "
                        + Password.LEAST_CHARACTERS + " characters or more, and at most " + Password.MOST_BYTES
                        + " bytes.");
            }
            firstOrganiser.fromSettings(email.get(), password.get());
            return;
        }
        LOG.infof(
                "Nobody can sign in yet. Make the first organiser here, within %d hours: %s/setup/%s",
                FirstOrganiser.LINK_HOLDS.toHours(), config.publicUrl(), firstOrganiser.link());
    }
}
