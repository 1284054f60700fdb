package ro.clujit.innovationdays.edition;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Which edition an address means, for those who ask thousands of times a minute and would pay for it each time. It may be
 * a second old: good for finding what else belongs to it, and to be read again before anything is decided by its state.
 */
@ApplicationScoped
public class EditionAddresses {

    private final Editions editions;

    EditionAddresses(Editions editions) {
        this.editions = editions;
    }

    /** As {@link Editions#publicBySlug}, detached, and the same for all who ask: not to be changed. */
    @CacheResult(cacheName = "public-edition")
    public Optional<Edition> bySlug(String slug) {
        return editions.publicBySlug(slug);
    }
}
