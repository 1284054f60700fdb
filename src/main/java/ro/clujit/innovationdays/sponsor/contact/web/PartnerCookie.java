package ro.clujit.innovationdays.sponsor.contact.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.web.SetCookie;
import ro.clujit.innovationdays.sponsor.contact.PartnerConfig;

/**
 * The cookie of a contact who is signed in; another one than organisers have, and good for nothing of theirs. Made when it is
 * first asked for: filters are made before the settings are read.
 */
@ApplicationScoped
public class PartnerCookie {

    private final boolean overTls;
    private final Duration keep;

    PartnerCookie(InstallationConfig installation, PartnerConfig config) {
        this.overTls = installation.overTls();
        this.keep = config.signIn();
    }

    String name() {
        return overTls ? "__Host-partner" : "partner";
    }

    /** Whether somebody sends one, good or not. */
    public boolean isIn(HttpServerRequest request) {
        return request.getCookie(name()) != null;
    }

    SetCookie with(String token) {
        return new SetCookie(name(), token, keep, overTls, true);
    }

    SetCookie gone() {
        return new SetCookie(name(), "", Duration.ZERO, overTls, true);
    }
}
