package ro.clujit.innovationdays.sponsor.contact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import ro.clujit.innovationdays.platform.secret.Keys;

/** Makes what the address of a mailed link ends with; it is stored nowhere. */
@Singleton
public class PartnerTokens {

    private final Keys keys;

    @Inject
    PartnerTokens(Keys keys) {
        this.keys = keys;
    }

    public String of(PartnerLink link) {
        return of(link.id());
    }

    String of(UUID link) {
        return keys.token("partner-link", link);
    }
}
