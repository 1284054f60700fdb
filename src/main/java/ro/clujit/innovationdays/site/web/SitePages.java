package ro.clujit.innovationdays.site.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.edition.PublicEditions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.delivery.PublicPage;
import ro.clujit.innovationdays.site.InvitationView;
import ro.clujit.innovationdays.site.head.HeadView;
import ro.clujit.innovationdays.site.head.Heads;
import ro.clujit.innovationdays.site.programme.EditionNav;
import ro.clujit.innovationdays.site.programme.EditionProgramme;
import ro.clujit.innovationdays.site.programme.Reading;
import ro.clujit.innovationdays.site.programme.Readings;
import ro.clujit.innovationdays.ticketing.OfferView;
import ro.clujit.innovationdays.ticketing.Offers;

/** The pages that everybody may read. */
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SitePages {

    @CheckedTemplate(basePath = "site")
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(
                HeadView head,
                EditionView edition,
                EditionNav nav,
                InvitationView invitation,
                List<EditionView> later,
                List<EditionView> past);

        static native TemplateInstance edition(
                HeadView head,
                EditionView edition,
                EditionNav nav,
                InvitationView invitation,
                List<OfferView> offers,
                EditionProgramme programme,
                Participation others,
                EditionView coming);

        static native TemplateInstance privacy(HeadView head);
    }

    private final Page page;
    private final PublicEditions editions;
    private final Offers offers;
    private final Readings readings;
    private final Participations participations;
    private final Heads heads;

    SitePages(
            Page page,
            PublicEditions editions,
            Offers offers,
            Readings readings,
            Participations participations,
            Heads heads) {
        this.page = page;
        this.editions = editions;
        this.offers = offers;
        this.readings = readings;
        this.participations = participations;
        this.heads = heads;
    }

    /** To the home page in the reader's language, as the request tells it. */
    @GET
    @Operation(hidden = true)
    public Response start() {
        return Response.seeOther(URI.create("/" + page.lang()))
                .header("Vary", "Accept-Language, Cookie")
                .build();
    }

    @GET
    @PublicPage
    @Path("{lang: ro|en}")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance home() {
        Language language = page.language();
        List<EditionView> coming = editions.coming(language);
        List<EditionView> past = editions.past(language);
        if (coming.isEmpty()) {
            return Templates.home(heads.ofHome(page), null, null, InvitationView.of(List.of()), List.of(), past);
        }
        Reading first = readings.released(coming.get(0).slug(), language);
        return Templates.home(
                heads.ofHome(page),
                first.view(),
                first.nav(),
                InvitationView.of(offers.of(first.edition(), language)),
                coming.subList(1, coming.size()),
                past);
    }

    @GET
    @PublicPage
    @Path("{lang: ro|en}/editions/{slug}")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance edition(String slug) {
        Language language = page.language();
        Reading reading = readings.released(slug, language);
        EditionView view = reading.view();
        List<OfferView> offered = offers.of(reading.edition(), language);
        return Templates.edition(
                heads.ofEdition(page, reading.edition(), view, offered, reading.programme()),
                view,
                reading.nav(),
                InvitationView.of(offered),
                offered,
                EditionProgramme.of(reading),
                participations.of(reading.edition(), language),
                view.over() ? editions.coming(language).stream().findFirst().orElse(null) : null);
    }

    @GET
    @PublicPage
    @Path("{lang: ro|en}/privacy")
    @Operation(hidden = true)
    public TemplateInstance privacy() {
        return Templates.privacy(heads.ofPrivacy(page));
    }
}
