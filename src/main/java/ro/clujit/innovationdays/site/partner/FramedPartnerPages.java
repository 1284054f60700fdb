package ro.clujit.innovationdays.site.partner;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.SecurityHeaders;
import ro.clujit.innovationdays.sponsor.PublicPartners;
import ro.clujit.innovationdays.sponsor.TierView;
import ro.clujit.innovationdays.ticketing.embedding.Embedding;

/** An edition's partners in a frame on somebody else's page, which organisers have named; nobody else may frame it. */
@Path("/{lang:ro|en}/embed/{slug:[^/]+}/partners")
public class FramedPartnerPages {

    @CheckedTemplate(basePath = "sponsor")
    static class Templates {
        private Templates() {}

        /** @param base what the addresses of the edition's pages begin with */
        static native TemplateInstance framed(String base, List<TierView> tiers);
    }

    private final Editions editions;
    private final Embedding embedding;
    private final PublicPartners partners;
    private final Page page;

    FramedPartnerPages(Editions editions, Embedding embedding, PublicPartners partners, Page page) {
        this.editions = editions;
        this.embedding = embedding;
        this.partners = partners;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response all(@RestPath String slug) {
        Edition edition = editions.publicBySlug(slug).orElseThrow(NotFoundException::new);
        List<String> origins = embedding.origins(edition);
        String ancestors = origins.isEmpty() ? "'none'" : String.join(" ", origins);
        return Response.fromResponse(PageAnswers.page(Templates.framed(
                        "/" + page.lang() + "/editions/" + slug, partners.of(edition, page.language()))))
                .header(SecurityHeaders.POLICY, SecurityHeaders.framedBy(ancestors))
                .build();
    }
}
