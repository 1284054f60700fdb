package ro.clujit.innovationdays.site.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.platform.web.Revalidated;
import ro.clujit.innovationdays.site.web.EditionDocument.EditionFacts;

/** The public API of editions. */
@Path("/api/v1/editions")
@Tag(name = "Editions", description = "What the public pages show, without a key")
@Produces(MediaType.APPLICATION_JSON)
@Revalidated
public class EditionApi {

    private final EditionDocuments documents;

    EditionApi(EditionDocuments documents) {
        this.documents = documents;
    }

    @GET
    @Operation(summary = "List the editions", description = "Published and archived ones, the latest first.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.ARRAY, implementation = EditionFacts.class),
                            examples = @ExampleObject(name = "one archived edition", value = """
                                    [{"slug": "2016", "ordinal": 4,
                                      "name": {"ro": "Cluj Innovation Days 2016", "en": "Cluj Innovation Days 2016"},
                                      "summary": {"ro": "", "en": ""},
                                      "startsOn": "2016-03-31", "endsOn": "2016-04-01",
                                      "city": "Cluj-Napoca", "venue": "", "timeZone": "Europe/Bucharest",
                                      "state": "ARCHIVED", "over": true, "example": false,
                                      "themes": [{"slug": "digital-medicine",
                                                  "name": {"ro": "Medicină digitală", "en": "Digital medicine"}}],
                                      "page": {"ro": "https://example.org/ro/editions/2016",
                                               "en": "https://example.org/en/editions/2016"}}]
                                    """)))
    public List<EditionFacts> editions() {
        return documents.all();
    }

    @GET
    @Path("/{slug}")
    @Operation(
            summary = "Read an edition",
            description = "With its programme, its partners by tier and what can be had. Instants are in UTC;"
                    + " the edition's timeZone says how its people read them.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EditionDocument.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such edition, or it is still a draft",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(implementation = Problem.class),
                            examples = @ExampleObject(name = "unknown", value = """
                                    {"type": "about:blank", "title": "Not Found", "status": 404}
                                    """)))
    public EditionDocument edition(@Parameter(example = "2016") @RestPath String slug) {
        return documents.one(slug).orElseThrow(NotFoundException::new);
    }
}
