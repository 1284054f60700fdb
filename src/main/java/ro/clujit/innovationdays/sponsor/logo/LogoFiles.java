package ro.clujit.innovationdays.sponsor.logo;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Serves logos. The address is the content's digest, so that it may be kept for ever; opened on its own it runs nothing. */
@Path("/logos")
public class LogoFiles {

    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final Logos logos;

    LogoFiles(Logos logos) {
        this.logos = logos;
    }

    @GET
    @Path("/{hash:[0-9a-f]{32}}.{extension:svg|png|jpg}")
    @Operation(hidden = true)
    public Response logo(@RestPath String hash, @RestPath String extension, @Context Request request) {
        Logo logo = logos.byHash(hash)
                .filter(found -> found.kind().extension().equals(extension))
                .orElseThrow(NotFoundException::new);
        // Weak: it goes out compressed to some and plain to others.
        var tag = new EntityTag(hash, true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(content(logo), logo.kind().mediaType()) : unchanged)
                .tag(tag)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    private byte[] content(Logo logo) {
        return logos.content(logo).orElseThrow(NotFoundException::new);
    }
}
