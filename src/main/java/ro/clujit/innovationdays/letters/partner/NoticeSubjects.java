package ro.clujit.innovationdays.letters.partner;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.Listing;
import ro.clujit.innovationdays.sponsor.Listings;
import ro.clujit.innovationdays.sponsor.SponsorMessages;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Sponsorships;
import ro.clujit.innovationdays.sponsor.notice.Missing;
import ro.clujit.innovationdays.sponsor.notice.PartnerNotice;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChange;
import ro.clujit.innovationdays.sponsor.reviewing.ListingChanges;
import ro.clujit.innovationdays.sponsor.reviewing.ListingComment;

/** Finds what a notice is about, as it is when its letter is worded; within a transaction. */
@ApplicationScoped
class NoticeSubjects {

    private final Sponsorships sponsorships;
    private final Listings listings;
    private final ListingChanges changes;

    NoticeSubjects(Sponsorships sponsorships, Listings listings, ListingChanges changes) {
        this.sponsorships = sponsorships;
        this.listings = listings;
        this.changes = changes;
    }

    ContactNote.About of(PartnerNotice notice, String name, Language language) {
        String organisation = notice.contact().organisation().name(language);
        Optional<Listing> listing =
                listings.of(notice.edition(), notice.contact().organisation());
        String page =
                listing.map(Listing::id).map(id -> "/partner/listings/" + id).orElse("/partner");
        return switch (notice.kind()) {
            case WELCOME -> about(name, organisation, "/partner", List.of());
            case MATERIAL_MISSING ->
                new ContactNote.About(
                        name, organisation, page, listing.map(Missing::of).orElse(List.of()), "", List.of());
            case DEADLINE_NEAR -> about(name, organisation, "/partner", due(notice, language));
            case APPROVED -> about(name, organisation, page, List.of());
            case SENT_BACK ->
                new ContactNote.About(name, organisation, page, List.of(), comment(notice.subjectId()), List.of());
            case PASSES_UNUSED ->
                about(name, organisation, "/partner/sponsorships/" + notice.subjectId() + "/passes", List.of());
        };
    }

    private static ContactNote.About about(String name, String organisation, String path, List<NoteView.Item> items) {
        return new ContactNote.About(name, organisation, path, List.of(), "", items);
    }

    /** What an organiser said last. */
    private String comment(UUID change) {
        List<ListingComment> said = changes.whole(change).map(ListingChange::comments).orElse(List.of()).stream()
                .filter(ListingComment::isByOrganiser)
                .toList();
        return said.isEmpty() ? "" : said.get(said.size() - 1).comment();
    }

    private List<NoteView.Item> due(PartnerNotice notice, Language language) {
        Sponsorship sponsorship = sponsorships.findById(notice.subjectId());
        return sponsorship == null
                ? List.of()
                : sponsorship.tier().benefits().stream()
                        .filter(benefit -> benefit.dueOn().isPresent() && sponsorship.left(benefit) > 0)
                        .map(benefit -> item(
                                benefit.kind(),
                                benefit.dueOn().orElseThrow(),
                                benefit.text().in(language),
                                language))
                        .toList();
    }

    static NoteView.Item item(BenefitKind kind, LocalDate due, String text, Language language) {
        SponsorMessages words = MessageBundles.get(SponsorMessages.class, Localized.Literal.of(language.name()));
        return new NoteView.Item(
                words.kind(kind),
                "",
                List.of(new NoteView.Line(words.due(LocalDates.range(due, due, language)), text)));
    }
}
