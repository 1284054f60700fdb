package ro.clujit.innovationdays.ticketing.desk.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Cancelling;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.Tickets;
import ro.clujit.innovationdays.ticketing.Trace;
import ro.clujit.innovationdays.ticketing.Traces;

/** The tickets of one registration and what was done to it, with an organiser's token. */
@Path("/api/v1/editions/{edition}/selling/registrations/{id}")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Selling")
@Produces(MediaType.APPLICATION_JSON)
public class TraceApi {

    /** That somebody changed something. */
    @Schema(name = "Trace")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TraceDocument(
            Trace.Kind kind,

            @Schema(description = "The ticket that it is about; left out where it is about all")
            UUID ticket,

            @Schema(description = "Whose token or session; empty for whoever registered, and for the service itself")
            String by,

            boolean byHolder,
            String before,
            String after,
            Instant at) {

        static TraceDocument of(Trace trace) {
            return new TraceDocument(
                    trace.kind(),
                    trace.ticketId().orElse(null),
                    trace.by().name(),
                    trace.by().isHolder(),
                    trace.before(),
                    trace.after(),
                    trace.changedAt());
        }
    }

    private final Registrations registrations;
    private final Tickets tickets;
    private final Traces traces;
    private final Cancelling cancelling;
    private final SecurityIdentity identity;

    TraceApi(
            Registrations registrations,
            Tickets tickets,
            Traces traces,
            Cancelling cancelling,
            SecurityIdentity identity) {
        this.registrations = registrations;
        this.tickets = tickets;
        this.traces = traces;
        this.cancelling = cancelling;
        this.identity = identity;
    }

    @GET
    @Path("/trace")
    @Transactional
    @Operation(summary = "What was done to a registration, by whom, and what was so before and after")
    public List<TraceDocument> trace(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        return traces.of(found(edition, id)).stream().map(TraceDocument::of).toList();
    }

    @GET
    @Path("/tickets")
    @Transactional
    @Operation(summary = "The tickets of a registration")
    public List<DeskTicket> tickets(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        return tickets.of(found(edition, id)).stream().map(DeskTicket::of).toList();
    }

    @POST
    @Path("/tickets/{ticket}/cancellation")
    @Idempotent
    @Operation(summary = "Cancel one ticket", description = "The last one cancels the registration.")
    @APIResponse(
            responseCode = "200",
            description = "It is cancelled, now or before: all tickets as they are",
            content = @Content(schema = @Schema(implementation = DeskTicket[].class)))
    public List<DeskTicket> cancel(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RestPath UUID ticket,
            @Parameter(description = "Whether its holder is written to") @RestQuery @DefaultValue("true")
                    boolean letter) {
        if (tickets.count("id = ?1 and registration = ?2", ticket, found(edition, id)) == 0) {
            throw new NotFoundException();
        }
        cancelling.ticket(id, ticket, Actor.organiser(identity.getPrincipal().getName()), letter);
        tickets.getEntityManager().clear();
        return tickets(edition, id);
    }

    private Registration found(String edition, UUID id) {
        return registrations
                .find("id = ?1 and edition.slug = ?2", id, edition)
                .firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }
}
