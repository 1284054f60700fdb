package ro.clujit.innovationdays.account.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import ro.clujit.innovationdays.account.SigningIn;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.web.SetCookie;

/** The cookie of a session. Over TLS its name begins with {@code __Host-}, so that no other host can set it. */
@Singleton
class SessionCookie {

    private final boolean overTls;

    @Inject
    SessionCookie(InstallationConfig config) {
        this.overTls = config.overTls();
    }

    String name() {
        return overTls ? "__Host-session" : "session";
    }

    SetCookie with(String token) {
        return new SetCookie(name(), token, SigningIn.SESSION, overTls, true);
    }

    SetCookie gone() {
        return new SetCookie(name(), "", Duration.ZERO, overTls, true);
    }
}
