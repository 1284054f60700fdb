package ro.clujit.innovationdays.ticketing.web.api;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.ChangingLanguage;
import ro.clujit.innovationdays.ticketing.Registration;

/** In which language whoever registered, and their guests, are written to. */
@Path("/api/v1/registrations/{token}/language")
@Tag(name = "Changing")
@Produces(MediaType.APPLICATION_JSON)
public class LanguageApi {

    /** One of two. */
    @Schema(name = "LanguageBody")
    public record LanguageBody(@Schema(required = true) Language language) {}

    private static final String EXAMPLE = "{\"language\": \"en\"}";

    private final OwnTicketReading reading;
    private final ChangingLanguage changing;

    LanguageApi(OwnTicketReading reading, ChangingLanguage changing) {
        this.reading = reading;
        this.changing = changing;
    }

    @PUT
    @Idempotent
    @Operation(summary = "Change the language of letters and badges")
    @APIResponse(responseCode = "200", description = "It is that, now or before")
    @APIResponse(responseCode = "422", description = "No language was named")
    public Response speak(
            @RestPath String token,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "English", value = EXAMPLE)))
                    LanguageBody body) {
        Registration registration = reading.registration(token);
        if (body == null || body.language() == null) {
            return Problem.invalid(Map.of("language", "is missing: ro or en"));
        }
        changing.change(registration.id(), body.language(), Actor.HOLDER);
        return Response.ok(body).build();
    }
}
