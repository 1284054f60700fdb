package ro.clujit.innovationdays.ticketing.web.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.ForgottenLinks;

/** The way back for whoever lost their links. Its answer is the same whether an address is known or not. */
@Path("/api/v1/lost-links")
@Tag(name = "Changing")
@Produces(MediaType.APPLICATION_JSON)
public class LostLinkApi {

    /** Whose links. */
    @Schema(name = "LostLinkBody")
    public record LostLinkBody(
            @Schema(required = true, examples = "ana@example.org")
            String email,

            @Schema(description = "Of the letter") Language language) {}

    /** What is answered to everybody. */
    @Schema(name = "LetterSent")
    public record LetterSent(String message) {}

    private static final String EXAMPLE = "{\"email\": \"ana@example.org\", \"language\": \"ro\"}";

    private final ForgottenLinks links;

    LostLinkApi(ForgottenLinks links) {
        this.links = links;
    }

    @POST
    @Idempotent
    @Operation(summary = "Have lost links sent to an address", description = "So many an hour, as for the page.")
    @APIResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = LetterSent.class)))
    @APIResponse(responseCode = "422", description = "It is no address")
    public Response ask(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "an address", value = EXAMPLE)))
                    LostLinkBody body,
            @Context RoutingContext context) {
        if (body == null || !EmailAddress.isValid(Text.line(body.email()))) {
            return Problem.invalid(Map.of("email", "is not an address that can be written to"));
        }
        links.ask(
                Text.line(body.email()),
                context.request().remoteAddress().hostAddress(),
                body.language() == null ? Language.ro : body.language());
        return Response.accepted(new LetterSent("A letter with what there is goes to the address."))
                .build();
    }
}
