package ro.clujit.innovationdays.site.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.edition.PublicEditions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Drafts;
import ro.clujit.innovationdays.programme.release.Published;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;

/** Opens programmes. */
@ApplicationScoped
public class Readings {

    private final Editions all;
    private final PublicEditions editions;
    private final Releases releases;
    private final Drafts drafts;
    private final EditionNavs navs;

    Readings(Editions all, PublicEditions editions, Releases releases, Drafts drafts, EditionNavs navs) {
        this.all = all;
        this.editions = editions;
        this.releases = releases;
        this.drafts = drafts;
        this.navs = navs;
    }

    /**
     * As the public reads it.
     *
     * @throws NotFoundException when there is no such edition, or it is not public
     */
    public Reading released(String slug, Language language) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        Optional<Published> release = releases.latest(edition);
        Snapshot programme = release.map(releases::open).orElse(Snapshot.EMPTY);
        EditionView view = editions.view(edition, language);
        return new Reading(edition, view, navs.of(edition, view, programme, language), programme, release, language);
    }

    /** As it would be if it were released now, whatever state the edition is in. */
    Reading draft(String slug, Language language) {
        Edition edition = all.bySlug(slug).orElseThrow(NotFoundException::new);
        Snapshot draft = drafts.of(edition);
        int number = releases.latest(edition).map(Published::number).orElse(0) + 1;
        EditionView view = editions.view(edition, language);
        return new Reading(
                edition, view, navs.preview(edition, view, draft, language, number), draft, Optional.empty(), language);
    }
}
