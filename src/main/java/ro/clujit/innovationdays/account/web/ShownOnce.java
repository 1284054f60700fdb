package ro.clujit.innovationdays.account.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.web.SetCookie;

/**
 * Carries a new token to the page that shows it, in a cookie which that page takes back: the database keeps its digest
 * only, and a page that answered the form itself would make another token at each reload.
 */
@Singleton
class ShownOnce {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final boolean overTls;

    @Inject
    ShownOnce(InstallationConfig config) {
        this.overTls = config.overTls();
    }

    String name() {
        return overTls ? "__Host-new-token" : "new-token";
    }

    SetCookie with(String token) {
        return new SetCookie(name(), token, A_MINUTE, overTls, true);
    }

    SetCookie gone() {
        return new SetCookie(name(), "", Duration.ZERO, overTls, true);
    }
}
