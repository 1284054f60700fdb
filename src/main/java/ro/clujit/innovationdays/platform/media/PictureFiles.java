package ro.clujit.innovationdays.platform.media;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Serves pictures. What stands at an address never changes, so that it may be kept for ever. */
@Path("/media")
public class PictureFiles {

    private static final String POLICY = "default-src 'none'; sandbox";

    private final Pictures pictures;

    PictureFiles(Pictures pictures) {
        this.pictures = pictures;
    }

    @GET
    @Path("/{id}/{width:96|192|384|768}.jpg")
    @Operation(hidden = true)
    public Response jpeg(@RestPath UUID id, @RestPath int width, @Context Request request) {
        byte[] jpeg = pictures.jpeg(id, width).orElseThrow(NotFoundException::new);
        var tag = new EntityTag(id + "-" + width);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(jpeg, "image/jpeg") : unchanged)
                .tag(tag)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Security-Policy", POLICY)
                .build();
    }
}
