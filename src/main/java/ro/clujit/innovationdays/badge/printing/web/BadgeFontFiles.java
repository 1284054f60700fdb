package ro.clujit.innovationdays.badge.printing.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** The fonts that badges are printed in, so that a preview is set in them too. */
@Path("/badge-fonts")
@PermitAll
public class BadgeFontFiles {

    @GET
    @Path("/{name:NotoSans-(?:Regular|SemiBold|Bold)}.ttf")
    @Operation(hidden = true)
    public Response font(@RestPath String name) {
        try (var in = BadgeFontFiles.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return Response.ok(in.readAllBytes())
                    .header("Content-Type", "font/ttf")
                    .header("Cache-Control", "public, max-age=2592000")
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
