package ro.clujit.innovationdays.ticketing.asking.web.api;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationLines;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.TicketType;
import ro.clujit.innovationdays.ticketing.asking.AnswerFault;
import ro.clujit.innovationdays.ticketing.asking.AnswerFiles;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.Questions;

/** A file that answers a question, sent for places that are held and before their details. */
@Path("/api/v1/registrations/{token}/attendees/{attendee}/answers/{question}")
@Tag(name = "Registration")
@Produces(MediaType.APPLICATION_JSON)
public class AnswerFileApi {

    private static final int NAME = 120;

    private final Registrations registrations;
    private final RegistrationLines lines;
    private final Questions questions;
    private final AnswerFiles files;
    private final Clock clock;

    AnswerFileApi(
            Registrations registrations, RegistrationLines lines, Questions questions, AnswerFiles files, Clock clock) {
        this.registrations = registrations;
        this.lines = lines;
        this.questions = questions;
        this.files = files;
        this.clock = clock;
    }

    @PUT
    @Path("/upload")
    @Consumes({"application/pdf", "image/png", "image/jpeg", "application/octet-stream"})
    @Idempotent
    @Transactional
    @Operation(
            summary = "Send the file that answers a question",
            description = "In the place of one that came before. The details follow, and name no file.")
    @APIResponse(responseCode = "204", description = "It waits for the details, for a day")
    @APIResponse(responseCode = "409", description = "Its places are not held")
    @APIResponse(responseCode = "422", description = "It is larger than 5 MB, or neither PDF nor PNG nor JPEG")
    public Response send(
            @RestPath String token,
            @Parameter(description = "From 1, in the order of the registration's lines", example = "1") @RestPath
                    int attendee,
            @RestPath UUID question,
            @Parameter(description = "What the file is called", example = "diploma.pdf") @RestQuery String name,
            byte[] file) {
        Registration registration = registrations.byToken(token).orElseThrow(NotFoundException::new);
        Question asked = asked(registration, attendee, question);
        if (!registration.isHeld(clock.instant())) {
            return Problem.response(409, "Files are sent for places that are held, before their details.");
        }
        if (file == null || file.length == 0) {
            return Problem.response(400, "the body is missing: send the file itself");
        }
        String called = Text.line(name);
        Optional<AnswerFault> fault = files.keep(
                registration.id(),
                new AnswerFiles.Place(question, attendee),
                called.substring(Math.max(0, called.length() - NAME)),
                file);
        return fault.map(wrong -> Problem.invalid(Map.of("file", AnswerReading.words(wrong, asked))))
                .orElseGet(() -> Response.noContent().build());
    }

    /** The question of that place, which a file answers. */
    private Question asked(Registration registration, int attendee, UUID question) {
        List<TicketType> places = lines.of(registration).stream()
                .flatMap(line -> Collections.nCopies(line.places(), line.ticketType()).stream())
                .toList();
        if (attendee < 1 || attendee > places.size()) {
            throw new NotFoundException();
        }
        return questions.of(registration.edition()).stream()
                .filter(one -> one.id().equals(question) && one.kind().isFile() && one.isFor(places.get(attendee - 1)))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
