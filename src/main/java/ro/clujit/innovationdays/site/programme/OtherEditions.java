package ro.clujit.innovationdays.site.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.edition.PublicEditions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;
import ro.clujit.innovationdays.site.programme.SpeakerView.Elsewhere;

/** Finds what a speaker spoke in at other editions, as their latest releases tell it. */
@ApplicationScoped
class OtherEditions {

    private final PublicEditions editions;
    private final Releases releases;

    OtherEditions(PublicEditions editions, Releases releases) {
        this.editions = editions;
        this.releases = releases;
    }

    List<Elsewhere> of(SpeakerEntry speaker, Reading reading) {
        Language language = reading.language();
        return Stream.concat(editions.coming(language).stream(), editions.past(language).stream())
                .filter(edition -> !edition.slug().equals(reading.edition().slug()))
                .flatMap(edition -> in(edition, speaker, language).stream())
                .toList();
    }

    private Optional<Elsewhere> in(EditionView view, SpeakerEntry speaker, Language language) {
        Edition edition = editions.bySlug(view.slug()).orElseThrow();
        Snapshot programme = releases.programme(edition);
        SessionRows rows = new SessionRows(programme, edition.zone(), language);
        return programme.speakers().stream()
                .filter(entry -> entry.id().equals(speaker.id()))
                .findFirst()
                .map(entry -> new Elsewhere(
                        view.name(),
                        "/" + language.name() + "/editions/" + view.slug(),
                        entry.slug(),
                        programme.sessionsOf(entry).stream().map(rows::row).toList()));
    }
}
