package ro.clujit.innovationdays.sponsor.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.ListingDrafting;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.LogoSize;
import ro.clujit.innovationdays.sponsor.logo.Ground;
import ro.clujit.innovationdays.sponsor.logo.Logos;

/** The page of a listing, which several forms lead back to. */
@ApplicationScoped
class ListingSheets {

    /** The version of the organisation, beside that of the listing. */
    private static final String OTHER_VERSION = "organisation-version";

    @CheckedTemplate(basePath = "sponsor")
    static class Templates {
        private Templates() {}

        /** @param most characters of the text, in each language */
        static native TemplateInstance officeListing(
                EditionHeading edition,
                UUID id,
                String organisation,
                String slug,
                int most,
                Fields fields,
                List<SpeakerChoice> people,
                List<SessionChoice> sessions,
                List<LogoRow> logos,
                String done);
    }

    private final SponsorDesk desk;
    private final Listings listings;
    private final ListingDrafting drafting;
    private final Sessions sessions;
    private final Logos logos;

    ListingSheets(SponsorDesk desk, Listings listings, ListingDrafting drafting, Sessions sessions, Logos logos) {
        this.logos = logos;
        this.desk = desk;
        this.listings = listings;
        this.drafting = drafting;
        this.sessions = sessions;
    }

    Listing listing(String slug, UUID id) {
        return listings.findByIdOptional(id)
                .filter(listing -> listing.edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
    }

    Fields fields(Listing listing) {
        return Fields.blank()
                .put("text-ro", listing.text().ro())
                .put("text-en", listing.text().en())
                .put("name-ro", listing.organisation().name().ro())
                .put("name-en", listing.organisation().name().en())
                .put("website", listing.organisation().website().orElse(""))
                .put(Versions.FIELD, listing.version())
                .put(OTHER_VERSION, listing.organisation().version());
    }

    /** What was sent over what is kept, with the versions as they are now: sent again, it replaces what is there. */
    TemplateInstance refused(Listing listing, Fields sent) {
        Fields fields = fields(listing);
        boolean isStale = sent.fault(Versions.FIELD) != null;
        for (String name : List.of("text-ro", "text-en", "name-ro", "name-en", "website")) {
            if (sent.fault(name) != null || !sent.value(name).isEmpty()) {
                fields.put(name, sent.value(name));
            }
        }
        if (!isStale && !sent.value("text-ro").isEmpty()) {
            fields.put(Versions.FIELD, sent.value(Versions.FIELD));
        }
        sent.faults().forEach(fields::refuse);
        return page(listing, fields, null);
    }

    /** Those who have a part in the edition's draft, by name. */
    List<SpeakerChoice> people(Listing listing) {
        return sessions.of(listing.edition()).stream()
                .flatMap(session -> session.appearances().stream())
                .map(appearance -> appearance.speaker())
                .map(speaker -> new SpeakerChoice(
                        speaker.id(), speaker.name(), listing.speakers().contains(speaker.id())))
                .distinct()
                .sorted(Comparator.comparing(SpeakerChoice::name))
                .toList();
    }

    /** All of the edition's draft, by time. */
    List<SessionChoice> sessions(Listing listing) {
        return sessions.of(listing.edition()).stream()
                .filter(session -> session.kind() != SessionKind.BREAK)
                .map(session -> new SessionChoice(
                        session.guid(),
                        session.title().in(desk.language()),
                        listing.sessions().contains(session.guid())))
                .toList();
    }

    private List<LogoRow> logos(Listing listing) {
        LogoSize size = listings.logoSize(listing);
        return Stream.of(Ground.values())
                .map(ground -> listing.logo(ground)
                        .flatMap(logos::findByIdOptional)
                        .map(logo -> LogoRow.of(ground, logo, size, desk.language()))
                        .orElseGet(() -> LogoRow.none(ground)))
                .toList();
    }

    TemplateInstance page(Listing listing, Fields fields, String done) {
        return Templates.officeListing(
                desk.heading(listing.edition()),
                listing.id(),
                listing.organisation().name(desk.language()),
                listing.organisation().slug(),
                drafting.limit(listing),
                fields,
                people(listing),
                sessions(listing),
                logos(listing),
                done);
    }
}
