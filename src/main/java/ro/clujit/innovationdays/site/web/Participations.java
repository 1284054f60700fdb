package ro.clujit.innovationdays.site.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.call.Calls;
import ro.clujit.innovationdays.sponsor.Listings;

/** Gathers {@link Participation}. */
@Singleton
class Participations {

    private final Listings listings;
    private final Calls calls;

    @Inject
    Participations(Listings listings, Calls calls) {
        this.listings = listings;
        this.calls = calls;
    }

    Participation of(Edition edition, Language language) {
        return new Participation(
                listings.of(edition, language), calls.open(edition, language).orElse(null));
    }
}
