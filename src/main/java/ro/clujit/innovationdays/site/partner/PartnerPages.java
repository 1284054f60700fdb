package ro.clujit.innovationdays.site.partner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.delivery.PublicPage;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;
import ro.clujit.innovationdays.site.head.HeadView;
import ro.clujit.innovationdays.site.head.Heads;
import ro.clujit.innovationdays.site.programme.EditionNav;
import ro.clujit.innovationdays.site.programme.PersonView;
import ro.clujit.innovationdays.site.programme.Reading;
import ro.clujit.innovationdays.site.programme.Readings;
import ro.clujit.innovationdays.site.programme.SessionRow;
import ro.clujit.innovationdays.sponsor.PartnerPage;
import ro.clujit.innovationdays.sponsor.PublicPartners;
import ro.clujit.innovationdays.sponsor.TierView;

/** Who stands behind an edition: all of them, each on a page of its own, and all of them on paper. */
@Path("/{lang:ro|en}/editions/{slug}/partners")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class PartnerPages {

    /**
     * A partner's own page.
     *
     * @param text in Markdown
     * @param textLang the language of the text, where that is not the reader's; null otherwise
     * @param people of its own who speak in the released programme
     * @param sessions its own in the released programme and those that they speak in, by time
     */
    public record OneView(
            TierView.PartnerView partner,
            String tiers,
            String text,
            Language textLang,
            List<PersonView> people,
            List<SessionRow> sessions) {}

    @CheckedTemplate(basePath = "sponsor")
    static class Templates {
        private Templates() {}

        static native TemplateInstance partners(
                HeadView head, EditionView edition, EditionNav nav, List<TierView> tiers);

        static native TemplateInstance partner(HeadView head, EditionView edition, EditionNav nav, OneView one);

        static native TemplateInstance wall(HeadView head, EditionView edition, List<TierView> tiers);
    }

    private final Page page;
    private final Readings readings;
    private final PublicPartners partners;
    private final Heads heads;

    PartnerPages(Page page, Readings readings, PublicPartners partners, Heads heads) {
        this.page = page;
        this.readings = readings;
        this.partners = partners;
        this.heads = heads;
    }

    @GET
    @PublicPage
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance all(@RestPath String slug) {
        Reading reading = readings.released(slug, page.language());
        PartnerMessages words = page.words(PartnerMessages.class);
        return Templates.partners(
                heads.within(
                        page,
                        reading.view(),
                        words.title(),
                        words.lead(reading.view().name())),
                reading.view(),
                reading.nav(),
                partners.of(reading.edition(), page.language()));
    }

    /** No organisation's slug has a dot in it. */
    @GET
    @PublicPage
    @Path("/wall.html")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance wall(@RestPath String slug) {
        Reading reading = readings.released(slug, page.language());
        return Templates.wall(
                heads.unlisted(
                        page, reading.view(), page.words(PartnerMessages.class).wall()),
                reading.view(),
                partners.of(reading.edition(), page.language()));
    }

    @GET
    @PublicPage
    @Path("/{partner:[a-z0-9_-]+}")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath String slug, @RestPath String partner) {
        Reading reading = readings.released(slug, page.language());
        PartnerPage found =
                partners.one(reading.edition(), partner, page.language()).orElseThrow(NotFoundException::new);
        PartnerMessages words = page.words(PartnerMessages.class);
        return Templates.partner(
                heads.within(
                        page,
                        reading.view(),
                        found.partner().name(),
                        found.partner().name() + ", "
                                + words.lead(reading.view().name())),
                reading.view(),
                reading.nav(),
                view(found, reading));
    }

    private OneView view(PartnerPage found, Reading reading) {
        Language language = page.language();
        List<SpeakerEntry> people = reading.programme().speakers().stream()
                .filter(speaker -> found.speakers().contains(speaker.id()))
                .toList();
        Set<String> slugs = people.stream().map(SpeakerEntry::slug).collect(Collectors.toSet());
        String own = language.choose(found.text().ro(), found.text().en());
        String text = found.text().in(language);
        return new OneView(
                found.partner(),
                String.join(" · ", found.tiers()),
                text,
                own.isEmpty() && !text.isEmpty() ? language.other() : null,
                people.stream()
                        .map(speaker -> PersonView.of(speaker, null, language))
                        .toList(),
                reading.programme().planned().stream()
                        .filter(session -> found.sessions().contains(session.guid())
                                || session.parts().stream().anyMatch(part -> slugs.contains(part.speaker())))
                        .map(reading.rows()::row)
                        .toList());
    }
}
