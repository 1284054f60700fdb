package ro.clujit.innovationdays.site.head;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.media.PictureView;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;
import ro.clujit.innovationdays.site.EditionMotif;
import ro.clujit.innovationdays.site.SiteMessages;
import ro.clujit.innovationdays.ticketing.OfferView;

/** Writes what machines read of each public page. A made-up edition is kept out of search engines: somebody might come. */
@ApplicationScoped
public class Heads {

    /** The rings of the picture where a page is no edition's. */
    private static final int RINGS = 9;

    /** As much as search engines show. */
    private static final int DESCRIPTION = 200;

    private final PublicAddress address;
    private final EventData events;
    private final SessionData sessions;
    private final SpeakerData speakers;

    Heads(PublicAddress address, EventData events, SessionData sessions, SpeakerData speakers) {
        this.address = address;
        this.events = events;
        this.sessions = sessions;
        this.speakers = speakers;
    }

    public HeadView ofHome(Page page) {
        SiteMessages words = words(page.language());
        return head(page, words.home_title(), words.home_description(), picture(RINGS), "", true);
    }

    public HeadView ofPrivacy(Page page) {
        SiteMessages words = words(page.language());
        return head(page, words.privacy() + " · Cluj Innovation Days", words.privacy_lead(), picture(RINGS), "", true);
    }

    public HeadView ofEdition(
            Page page, Edition edition, EditionView view, List<OfferView> offers, Snapshot programme) {
        String picture = picture(view);
        String description = view.summary().isBlank()
                ? words(page.language()).edition_description(view.name(), view.dates(), view.place())
                : view.summary();
        return head(
                page,
                view.name(),
                description,
                picture,
                events.of(edition, view, offers, programme.speakers(), address.of(page.path()), picture),
                !view.example());
    }

    /** A page of an edition that is about no one thing. */
    public HeadView within(Page page, EditionView view, String title, String description) {
        return head(page, title + " · " + view.name(), description, picture(view), "", !view.example());
    }

    /** A page that no search engine should list: a draft, or what somebody chose for themselves. */
    public HeadView unlisted(Page page, EditionView view, String title) {
        return head(page, title + " · " + view.name(), title, picture(view), "", false);
    }

    public HeadView ofSession(Page page, SessionEntry session, Snapshot programme, Edition edition, EditionView view) {
        Language language = page.language();
        String title = session.title().in(language);
        String people =
                programme.speakersOf(session).stream().map(SpeakerEntry::name).collect(Collectors.joining(", "));
        String summary = session.summary().in(language);
        return head(
                page,
                title + " · " + view.name(),
                summary.isEmpty() ? (people.isEmpty() ? title : title + ": " + people) : summary,
                picture(view),
                sessions.of(session, programme, edition, view, language, address.of(page.path()), picture(view)),
                !view.example());
    }

    public HeadView ofSpeaker(Page page, SpeakerEntry speaker, EditionView view) {
        Language language = page.language();
        String headline = speaker.headline().in(language);
        return head(
                page,
                speaker.name() + " · " + view.name(),
                speaker.name()
                        + (headline.isEmpty() ? "" : ", " + headline)
                        + (speaker.organisation().isEmpty() ? "" : ", " + speaker.organisation()),
                speaker.picture() == null
                        ? picture(view)
                        : address.of(new PictureView(speaker.picture()).src(SpeakerData.PICTURE)),
                speakers.of(speaker, language, address.of(page.path())),
                !view.example());
    }

    private HeadView head(Page page, String title, String description, String picture, String data, boolean listed) {
        String own = address.of(page.path());
        String other = address.of(page.inOtherLanguage());
        boolean romanian = page.language() == Language.ro;
        return new HeadView(
                title,
                shortened(Text.line(description)),
                own,
                romanian ? own : other,
                romanian ? other : own,
                picture,
                data,
                listed);
    }

    /** At a space, which a surrogate pair does not hold. */
    private static String shortened(String text) {
        if (text.length() <= DESCRIPTION) {
            return text;
        }
        int end = text.lastIndexOf(' ', DESCRIPTION);
        return end < 0 ? "" : text.substring(0, end) + "…";
    }

    private String picture(EditionView view) {
        return picture(view.ordinal() == 0 ? RINGS : view.ordinal());
    }

    private String picture(int rings) {
        return address.of("/motif/" + Math.min(rings, EditionMotif.MOST_RINGS) + ".png");
    }

    private static SiteMessages words(Language language) {
        return MessageBundles.get(SiteMessages.class, Localized.Literal.of(language.name()));
    }
}
