package ro.clujit.innovationdays.ticketing.asking.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.ticketing.asking.AnswerFile;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles;
import ro.clujit.innovationdays.ticketing.asking.AnswerSheet;
import ro.clujit.innovationdays.ticketing.asking.Given;

/** What holders of tickets answered, with an organiser's token. */
@Path("/api/v1/editions/{edition}/selling/answers")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Questions")
@Produces(MediaType.APPLICATION_JSON)
public class AnswerApi {

    /** One holder's. */
    @Schema(name = "Answers")
    public record AnswersDocument(
            UUID ticket,
            @Schema(examples = "Ana Exemplu") String name,
            @Schema(examples = "ana@example.org") String email,
            UUID ticketType,
            List<AnswerDocument> answers) {}

    /** One of them. */
    @Schema(name = "Answer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerDocument(
            UUID question,
            String text,
            Set<UUID> options,

            @Schema(description = "Id of the file that came")
            UUID file) {

        static AnswerDocument of(UUID question, Given given) {
            return new AnswerDocument(
                    question,
                    given.text().isEmpty() ? null : given.text(),
                    given.options().isEmpty() ? null : given.options(),
                    given.file());
        }
    }

    private final Editions editions;
    private final AnswerSheet sheet;
    private final AnswerFiles files;

    AnswerApi(Editions editions, AnswerSheet sheet, AnswerFiles files) {
        this.editions = editions;
        this.sheet = sheet;
        this.files = files;
    }

    @GET
    @Transactional
    @Operation(summary = "What was answered, ticket by ticket", description = "Tickets without an answer too.")
    public Response list(@Parameter(example = "2027") @RestPath String edition) {
        List<AnswersDocument> all = sheet.of(edition(edition)).stream()
                .map(row -> new AnswersDocument(
                        row.ticket().id(),
                        row.ticket().name(),
                        row.ticket().email(),
                        row.ticket().ticketType().id(),
                        row.given().entrySet().stream()
                                .map(each -> AnswerDocument.of(each.getKey(), each.getValue()))
                                .toList()))
                .toList();
        return Response.ok(all).header("Cache-Control", "no-store").build();
    }

    @GET
    @Path("/files/{id}")
    @Produces("application/octet-stream")
    @Transactional
    @Operation(summary = "A file that came as an answer", description = "It came from a stranger: look before opening.")
    public Response file(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        boolean isHere = sheet.of(edition(edition)).stream()
                .flatMap(row -> row.given().values().stream())
                .anyMatch(given -> id.equals(given.file()));
        AnswerFile file = isHere ? files.findById(id) : null;
        if (file == null) {
            throw new NotFoundException();
        }
        return Response.ok(file.bytes())
                .header("Content-Type", file.mediaType())
                .header("Content-Disposition", "attachment")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
