package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;

/** What can be had for an edition, and whether it can be had now. */
@ApplicationScoped
public class Offers {

    private final TicketTypes types;
    private final Clock clock;

    Offers(TicketTypes types, Clock clock) {
        this.types = types;
        this.clock = clock;
    }

    public List<OfferView> of(Edition edition, Language language) {
        Instant now = clock.instant();
        return types.of(edition).stream()
                .map(type -> OfferView.of(type, language, now))
                .toList();
    }
}
