package ro.clujit.innovationdays.site.programme;

import jakarta.enterprise.context.ApplicationScoped;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.sponsor.PublicPartners;
import ro.clujit.innovationdays.ticketing.Offers;

/** Finds which parts of an edition there is something to read in. */
@ApplicationScoped
public class EditionNavs {

    private final Offers offers;
    private final PublicPartners partners;

    EditionNavs(Offers offers, PublicPartners partners) {
        this.offers = offers;
        this.partners = partners;
    }

    /** For the pages that everybody may read. */
    public EditionNav of(Edition edition, EditionView view, Snapshot programme, Language language) {
        return nav(edition, view, programme, language, home(edition, language), 0);
    }

    /** @param number that the draft would be released under */
    EditionNav preview(Edition edition, EditionView view, Snapshot draft, Language language, int number) {
        String base = "/" + language.name() + "/office/editions/" + edition.slug() + "/preview";
        return nav(edition, view, draft, language, base, number);
    }

    private EditionNav nav(
            Edition edition, EditionView view, Snapshot programme, Language language, String base, int previewed) {
        return new EditionNav(
                edition.slug(),
                view.name(),
                home(edition, language),
                base,
                !programme.isEmpty(),
                !programme.speakers().isEmpty(),
                !view.over() && !offers.of(edition, language).isEmpty(),
                partners.areThere(edition),
                previewed);
    }

    private static String home(Edition edition, Language language) {
        return "/" + language.name() + "/editions/" + edition.slug();
    }
}
