package ro.clujit.innovationdays.mail.sender;

import io.quarkus.cache.CacheResult;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.mail.Sender;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.StartRefused;
import ro.clujit.innovationdays.platform.text.EmailAddress;

/**
 * Whom the letters of each edition come from. Known for a second: another instance may have changed it, and ten thousand
 * letters need not ask ten thousand times.
 */
@Startup
@ApplicationScoped
public class Originators {

    private final SenderProfiles profiles;
    private final Sender from;
    private final Optional<String> replyTo;
    private final Optional<String> returnPath;
    private final boolean verp;

    /** @throws StartRefused where an address is none */
    Originators(SenderProfiles profiles, InstallationConfig config) {
        this.profiles = profiles;
        this.from = Sender.of(config.mail().from());
        this.replyTo = checked("reply-to", config.mail().replyTo());
        this.returnPath = checked("return-path", config.mail().returnPath());
        this.verp = config.mail().verp();
    }

    /** @param edition empty for letters that are about none */
    @CacheResult(cacheName = "originator")
    @Transactional
    @ActivateRequestContext
    public Originator of(Optional<UUID> edition) {
        SenderTerms own = edition.map(profiles::terms).orElse(SenderTerms.NONE);
        var shown = new Sender(
                own.fromName().isEmpty() ? from.name() : own.fromName(),
                own.fromAddress().isEmpty() ? from.address() : own.fromAddress());
        return new Originator(
                shown,
                given(own.replyTo()).or(() -> replyTo),
                given(own.sender()).filter(sender -> !sender.equalsIgnoreCase(shown.address())),
                given(own.returnPath()).or(() -> returnPath).orElse(shown.address()),
                verp);
    }

    /** What stays the same whatever an edition says; letters' identifiers end with it. */
    public String domain() {
        return from.domain();
    }

    @Transactional
    public SenderTerms terms(UUID edition) {
        return profiles.terms(edition);
    }

    @Transactional
    public void change(UUID edition, SenderTerms terms) {
        profiles.write(edition, terms);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    private static Optional<String> checked(String key, Optional<String> address) {
        address.filter(some -> !EmailAddress.isValid(some)).ifPresent(some -> {
            throw new StartRefused("innovationdays.mail." + key + " is no e-mail address (" + some
                    + "). Give one alone, without a name, or leave it out.");
        });
        return address;
    }
}
