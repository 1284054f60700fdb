package ro.clujit.innovationdays.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.edition.Themes;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.PublicAddress;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.RoomEntry;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;
import ro.clujit.innovationdays.site.web.EditionDocument.EditionFacts;
import ro.clujit.innovationdays.site.web.EditionDocument.Named;
import ro.clujit.innovationdays.site.web.EditionDocument.Text;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Tier;
import ro.clujit.innovationdays.sponsor.Tiers;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offers;

/** Composes what the API tells of editions. */
@ApplicationScoped
public class EditionDocuments {

    private final Editions editions;
    private final Themes themes;
    private final Releases releases;
    private final Tiers tiers;
    private final Offers offers;
    private final PublicAddress address;
    private final Clock clock;

    EditionDocuments(
            Editions editions,
            Themes themes,
            Releases releases,
            Tiers tiers,
            Offers offers,
            PublicAddress address,
            Clock clock) {
        this.editions = editions;
        this.themes = themes;
        this.releases = releases;
        this.tiers = tiers;
        this.offers = offers;
        this.address = address;
        this.clock = clock;
    }

    /** Those that the public sees, latest first. */
    @Transactional
    List<EditionFacts> all() {
        return editions.latestFirst().stream()
                .filter(Edition::isPublic)
                .map(this::facts)
                .toList();
    }

    /** @return empty when the public sees no such edition */
    @Transactional
    Optional<EditionDocument> one(String slug) {
        return editions.publicBySlug(slug)
                .map(edition -> new EditionDocument(
                        facts(edition),
                        both(edition::about),
                        programme(releases.programme(edition)),
                        tiers.of(edition).stream().map(EditionDocuments::tier).toList(),
                        ticketTypes(edition)));
    }

    private EditionFacts facts(Edition edition) {
        String page = "/editions/" + edition.slug();
        return new EditionFacts(
                edition.slug(),
                edition.ordinal().orElse(null),
                both(edition::name),
                both(edition::summary),
                edition.startsOn().orElse(null),
                edition.endsOn().orElse(null),
                edition.city(),
                edition.venue(),
                edition.zone().getId(),
                edition.state(),
                edition.isOver(clock.instant()),
                edition.isExample(),
                themes.of(edition).stream()
                        .map(theme -> new Named(theme.slug(), both(theme::name)))
                        .toList(),
                both(language -> address.of("/" + language.name() + page)));
    }

    private static EditionDocument.Programme programme(Snapshot programme) {
        return new EditionDocument.Programme(programme.planned().stream()
                .map(session -> session(session, programme))
                .toList());
    }

    private static EditionDocument.Session session(SessionEntry session, Snapshot programme) {
        return new EditionDocument.Session(
                session.slug(),
                session.kind(),
                text(session.title()),
                text(session.summary()),
                session.language(),
                programme
                        .track(session.track())
                        .map(track -> text(track.name()))
                        .orElse(null),
                session.theme(),
                programme.room(session.room()).map(RoomEntry::name).orElse(null),
                session.startsAt(),
                session.endsAt(),
                session.parts().stream()
                        .flatMap(part -> programme.speaker(part.speaker()).stream()
                                .map(speaker -> new EditionDocument.Speaker(
                                        speaker.slug(), speaker.name(), speaker.organisation(), part.role())))
                        .toList());
    }

    private static Text text(Bilingual text) {
        return new Text(text.ro(), text.en());
    }

    private static EditionDocument.Tier tier(Tier tier) {
        return new EditionDocument.Tier(
                tier.slug(),
                both(tier::name),
                tier.isRanked(),
                tier.sponsorships().stream()
                        .filter(Sponsorship::isPublic)
                        .map(Sponsorship::organisation)
                        .map(organisation -> new Named(organisation.slug(), both(organisation::name)))
                        .toList());
    }

    private List<EditionDocument.TicketType> ticketTypes(Edition edition) {
        List<OfferView> romanian = offers.of(edition, Language.ro);
        List<OfferView> english = offers.of(edition, Language.en);
        return IntStream.range(0, romanian.size())
                .mapToObj(i -> new EditionDocument.TicketType(
                        new Text(romanian.get(i).name(), english.get(i).name()),
                        new Text(romanian.get(i).description(), english.get(i).description()),
                        romanian.get(i).availability(),
                        romanian.get(i).due().plain(),
                        romanian.get(i).due().currency(),
                        romanian.get(i).most()))
                .toList();
    }

    private static Text both(Function<Language, String> text) {
        return new Text(text.apply(Language.ro), text.apply(Language.en));
    }
}
