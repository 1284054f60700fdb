package ro.clujit.innovationdays.account.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import ro.clujit.innovationdays.account.SigningIn;
import ro.clujit.innovationdays.platform.InstallationConfig;

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

    NewCookie with(String token) {
        return cookie(token, (int) SigningIn.SESSION.toSeconds());
    }

    NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(name())
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(overTls)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
