package ro.clujit.innovationdays.site.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.call.Calls;
import ro.clujit.innovationdays.sponsor.PublicPartners;

/** Gathers {@link Participation}. */
@Singleton
class Participations {

    private final PublicPartners partners;
    private final Calls calls;

    @Inject
    Participations(PublicPartners partners, Calls calls) {
        this.partners = partners;
        this.calls = calls;
    }

    Participation of(Edition edition, Language language) {
        return new Participation(
                partners.of(edition, language), calls.open(edition, language).orElse(null));
    }
}
