package ro.clujit.innovationdays.sponsor.counting.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.sponsor.contact.web.PartnerCookie;
import ro.clujit.innovationdays.sponsor.counting.Counting;

/**
 * Where the public pages tell what was seen and clicked on them. Not counted are organisers who are signed in, whose request
 * the check of form tokens refuses as it does everywhere under {@code /api/}; contacts who are; what names itself a robot;
 * and what another website has a browser send.
 */
@Path("/api/v1/listing-counts")
@Tag(name = "Editions")
public class ListingCountApi {

    private static final Pattern ROBOT = Pattern.compile("(?i)bot\\b|crawl|spider|slurp");

    private final Counting counting;
    private final PartnerCookie contacts;

    ListingCountApi(Counting counting, PartnerCookie contacts) {
        this.counting = counting;
        this.contacts = contacts;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Count what was seen and clicked of listings",
            description =
                    "The public pages send it, in an organiser's interest and a partner's. It sets no cookie and keeps"
                            + " nothing of who sent it. Ids that no listing has are left out. Sent twice it counts twice.")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(
            responseCode = "400",
            description = "No place, an id that is none, or more than 100 of them",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "403", description = "A page of another website had it sent")
    @APIResponse(responseCode = "429", description = "Too much came from this address within a minute")
    public Response count(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CountsBody.class),
                                            examples = @ExampleObject(name = "two seen, one clicked", value = """
                                                    {"place": "list", "clicked": ["0197a000-0000-7000-8000-000000000001"],
                                                     "seen": ["0197a000-0000-7000-8000-000000000001",
                                                              "0197a000-0000-7000-8000-000000000002"]}
                                                    """)))
                    CountsBody body,
            RoutingContext routing) {
        if (body == null || body.place() == null) {
            return Problem.response(400, "place: list, frame or page; see /openapi");
        }
        if (body.isTooMuch()) {
            return Problem.response(
                    400, "seen, clicked: at most " + CountsBody.MOST + " each; send the rest by itself");
        }
        HttpServerRequest request = routing.request();
        if (isForged(request)) {
            return Problem.response(403, "Only the pages of this service count.");
        }
        boolean counted = isNobodyToCount(request)
                || counting.count(
                        request.remoteAddress().hostAddress(), body.place().kind(), body.seen(), body.clicked());
        return counted ? Response.noContent().build() : Problem.response(429, "Wait a minute.");
    }

    /** Browsers say so themselves, and no script of another website can say otherwise. */
    private static boolean isForged(HttpServerRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return from != null && !from.equals("same-origin");
    }

    private boolean isNobodyToCount(HttpServerRequest request) {
        String agent = request.getHeader("User-Agent");
        return contacts.isIn(request) || agent != null && ROBOT.matcher(agent).find();
    }
}
