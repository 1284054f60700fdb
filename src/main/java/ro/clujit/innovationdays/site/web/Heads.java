package ro.clujit.innovationdays.site.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.site.EditionMotif;
import ro.clujit.innovationdays.site.SiteMessages;
import ro.clujit.innovationdays.ticketing.OfferView;

/** Writes what machines read of each public page. */
@ApplicationScoped
public class Heads {

    /** The rings of the picture where a page is no edition's. */
    private static final int RINGS = 9;

    private final PublicAddress address;
    private final EventData events;

    Heads(PublicAddress address, EventData events) {
        this.address = address;
        this.events = events;
    }

    HeadView ofHome(Page page) {
        SiteMessages words = words(page.language());
        return head(page, words.home_title(), words.home_description(), picture(RINGS), "", true);
    }

    HeadView ofPrivacy(Page page) {
        SiteMessages words = words(page.language());
        return head(page, words.privacy() + " · Cluj Innovation Days", words.privacy_lead(), picture(RINGS), "", true);
    }

    /** A made-up edition is kept out of search engines: somebody might come. */
    HeadView ofEdition(Page page, Edition edition, EditionView view, List<OfferView> offers) {
        String picture = picture(view.ordinal() == 0 ? RINGS : view.ordinal());
        String description = view.summary().isBlank()
                ? words(page.language()).edition_description(view.name(), view.dates(), view.place())
                : view.summary();
        String own = address.of(page.path());
        return head(
                page,
                view.name(),
                description,
                picture,
                events.of(edition, view, offers, own, picture),
                !view.example());
    }

    private HeadView head(Page page, String title, String description, String picture, String event, boolean listed) {
        String own = address.of(page.path());
        String other = address.of(page.inOtherLanguage());
        boolean romanian = page.language() == Language.ro;
        return new HeadView(
                title, description, own, romanian ? own : other, romanian ? other : own, picture, event, listed);
    }

    private String picture(int rings) {
        return address.of("/motif/" + Math.min(rings, EditionMotif.MOST_RINGS) + ".png");
    }

    private static SiteMessages words(Language language) {
        return MessageBundles.get(SiteMessages.class, Localized.Literal.of(language.name()));
    }
}
