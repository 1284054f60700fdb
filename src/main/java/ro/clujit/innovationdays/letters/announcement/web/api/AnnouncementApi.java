package ro.clujit.innovationdays.letters.announcement.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.announcement.Announcement;
import ro.clujit.innovationdays.letters.announcement.Announcements;
import ro.clujit.innovationdays.letters.announcement.Drafting;
import ro.clujit.innovationdays.letters.announcement.Plan;
import ro.clujit.innovationdays.letters.announcement.PlanFault;
import ro.clujit.innovationdays.letters.announcement.Planning;
import ro.clujit.innovationdays.letters.announcement.Recipients;
import ro.clujit.innovationdays.letters.announcement.web.api.AnnouncementDocument.CountDocument;
import ro.clujit.innovationdays.platform.database.OrderedIds;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;

/** The announcements of an edition, with an organiser's token: listed, drafted, and whom they would reach. */
@Path("/api/v1/editions/{edition}/announcements")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Announcements")
@Produces(MediaType.APPLICATION_JSON)
public class AnnouncementApi {

    private static final String BY = "API";

    private final Editions editions;
    private final Announcements announcements;
    private final Drafting drafting;
    private final Planning planning;
    private final Recipients recipients;

    AnnouncementApi(
            Editions editions,
            Announcements announcements,
            Drafting drafting,
            Planning planning,
            Recipients recipients) {
        this.editions = editions;
        this.announcements = announcements;
        this.drafting = drafting;
        this.planning = planning;
        this.recipients = recipients;
    }

    @GET
    @Transactional
    @Operation(summary = "The announcements of an edition", description = "The latest first.")
    public List<AnnouncementDocument> list(@Parameter(example = "2027") @RestPath String edition) {
        return announcements.of(edition(edition)).stream()
                .map(AnnouncementDocument::of)
                .toList();
    }

    @POST
    @Idempotent
    @Operation(
            summary = "Write a draft",
            description = "Nothing is sent: it is started by another request. It must be written in each language that"
                    + " somebody reads who would get it.")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AnnouncementDocument.class)))
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors")
    public Response draft(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AnnouncementBody.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "practical",
                                                            value = AnnouncementBody.EXAMPLE)))
                    AnnouncementBody body) {
        Edition found = edition(edition);
        var faults = new Faults();
        faults.require("body", body);
        if (body != null) {
            body.check(faults);
        }
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Plan plan = body.plan();
        planning.faults(found, body.nature(), plan).forEach(fault -> faults.add(field(fault), fault(fault)));
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        UUID id = OrderedIds.next();
        drafting.add(id, found, body.nature(), plan, BY);
        return Response.status(Response.Status.CREATED)
                .entity(AnnouncementDocument.of(announcements.of(edition, id).orElseThrow()))
                .build();
    }

    @GET
    @Path("/{id}/recipients")
    @Transactional
    @Operation(summary = "How many an announcement would reach now, and who is left out for which reason")
    public CountDocument count(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        Announcement found = announcements.of(edition, id).orElseThrow(NotFoundException::new);
        return CountDocument.of(recipients.count(found));
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    /** {@code subject.ro} for what forms call {@code subject-ro}. */
    private static String field(PlanFault fault) {
        return switch (fault.field()) {
            case "per-minute" -> "perMinute";
            case "editions" -> "recipients.editions";
            default -> fault.field().replace('-', '.');
        };
    }

    private static String fault(PlanFault fault) {
        return switch (fault.what()) {
            case MISSING_RO -> "is missing: " + fault.detail() + " who would get it read Romanian";
            case MISSING_EN -> "is missing: " + fault.detail() + " who would get it read English";
            case MISSING -> "is missing: write it in at least one language";
            case SUBJECT_LONG, TEXT_LONG -> "has more than " + fault.detail() + " characters";
            case PLACEHOLDER -> fault.detail() + " is none of {name}, {edition} and, in the text, {ticket link}";
            case NO_TICKETS -> "has " + fault.detail() + ", and partners' contacts need not have a ticket";
            case TWO_PACES -> "goes not with pauseSeconds";
            case OTHER_EDITION -> "names another edition, which only NEWS may";
        };
    }
}
