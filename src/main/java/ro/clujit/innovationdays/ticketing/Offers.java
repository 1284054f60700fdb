package ro.clujit.innovationdays.ticketing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

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
                .map(type -> offer(type, edition, language, now))
                .toList();
    }

    private static OfferView offer(TicketType type, Edition edition, Language language, Instant now) {
        return new OfferView(
                type.id(),
                type.name(language),
                type.description(language),
                OfferView.availability(type, now),
                type.quota().free(),
                type.mostPerRegistration(),
                type.saleFrom().map(at -> words(at, edition, language)).orElse(""),
                type.saleUntil().map(at -> words(at, edition, language)).orElse(""));
    }

    private static String words(Instant at, Edition edition, Language language) {
        return LocalDates.dateTime(at, edition.zone(), language);
    }
}
