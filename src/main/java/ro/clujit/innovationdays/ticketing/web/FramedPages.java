package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.SecurityHeaders;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.embedding.Embedding;

/**
 * Registering in a frame on somebody else's page: the same steps under addresses of their own, which the origins that
 * organisers have named may show, and no others. They work without cookies ({@code FormTokenFilter} says why they may).
 */
@Path("/{lang:ro|en}/embed")
public class FramedPages {

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        /** @param slug empty where there is no such edition */
        static native TemplateInstance framedClosed(String slug);
    }

    private final Editions editions;
    private final Registrations registrations;
    private final Embedding embedding;
    private final OfferPages offers;
    private final RegistrationPages pages;

    FramedPages(
            Editions editions,
            Registrations registrations,
            Embedding embedding,
            OfferPages offers,
            RegistrationPages pages) {
        this.editions = editions;
        this.registrations = registrations;
        this.embedding = embedding;
        this.offers = offers;
        this.pages = pages;
    }

    @GET
    @Path("/{slug:[^/]+}")
    @Operation(hidden = true)
    public Response offers(@RestPath String slug, @RestQuery String code) {
        return framed(editions.publicBySlug(slug), () -> offers.offers(slug, code));
    }

    @POST
    @Path("/{slug:[^/]+}")
    @Operation(hidden = true)
    public Response hold(@RestPath String slug, MultivaluedMap<String, String> form) {
        return framed(editions.publicBySlug(slug), () -> offers.hold(slug, form));
    }

    @GET
    @Path("/registrations/{token:[^/]+}")
    @Operation(hidden = true)
    public Response show(@RestPath String token) {
        return framed(editionOf(token), () -> pages.show(token, null));
    }

    @POST
    @Path("/registrations/{token:[^/]+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response send(@RestPath String token, MultivaluedMap<String, String> sent) {
        return framed(editionOf(token), () -> pages.send(token, sent));
    }

    @POST
    @Path("/registrations/{token:[^/]+}/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(@RestPath String token, MultipartFormDataInput sent) {
        return framed(editionOf(token), () -> pages.upload(token, sent));
    }

    @GET
    @Path("/registrations/{token:[^/]+}/upload")
    @Operation(hidden = true)
    public Response uploaded(@RestPath String token) {
        return framed(editionOf(token), () -> pages.uploaded(token));
    }

    private Optional<Edition> editionOf(String token) {
        return registrations.byToken(token).map(Registration::edition);
    }

    private Response framed(Optional<Edition> edition, Supplier<Response> step) {
        List<String> origins = edition.map(embedding::origins).orElse(List.of());
        if (origins.isEmpty()) {
            // It says why in whatever frame: a page without a form is of no use to whoever would lead clicks astray.
            return by(
                    "*",
                    PageAnswers.page(
                            edition.isPresent() ? 403 : 404,
                            Templates.framedClosed(edition.map(Edition::slug).orElse(""))));
        }
        return by(String.join(" ", origins), step.get());
    }

    private static Response by(String ancestors, Response answer) {
        return Response.fromResponse(answer)
                .header(SecurityHeaders.POLICY, SecurityHeaders.framedBy(ancestors))
                .build();
    }
}
