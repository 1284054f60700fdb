package ro.clujit.innovationdays.programme.exchange.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.calendar.CalendarFile;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.delivery.PublicPage;
import ro.clujit.innovationdays.programme.exchange.AgendaNumbers;
import ro.clujit.innovationdays.programme.exchange.ScheduleFiles;
import ro.clujit.innovationdays.programme.exchange.SessionCalendars;

/** The latest release of a programme for other programs, in the language of the address. */
@Path("/{lang:ro|en}/editions/{slug:[^/]+}")
@PublicPage
@Tag(name = "Feeds", description = "The programme for calendars and conference apps, without a key")
public class FeedPages {

    private final Editions editions;
    private final SessionCalendars calendars;
    private final ScheduleFiles schedules;
    private final Page page;

    FeedPages(Editions editions, SessionCalendars calendars, ScheduleFiles schedules, Page page) {
        this.editions = editions;
        this.calendars = calendars;
        this.schedules = schedules;
        this.page = page;
    }

    @GET
    @Path("/programme.ics")
    @Operation(
            summary = "Subscribe to the programme",
            description = "iCalendar (RFC 5545). A session keeps its UID; cancelled ones stay, with STATUS:CANCELLED.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/calendar"))
    public Response programme(@RestPath String slug) {
        return calendar(calendars.programme(edition(slug), language()), slug);
    }

    @GET
    @Path("/agenda.ics")
    @Operation(
            summary = "Subscribe to chosen sessions",
            description = "s lists their numbers with full stops between them: 1.5.17. At most 300; unknown ones are"
                    + " passed over.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/calendar"))
    public Response agenda(@RestPath String slug, @RestQuery String s) {
        return calendar(calendars.agenda(edition(slug), language(), AgendaNumbers.read(s)), slug + "-agenda");
    }

    @GET
    @Path("/sessions/{session}.ics")
    @Operation(summary = "Read a session as a calendar's entry")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/calendar"))
    public Response session(@RestPath String slug, @RestPath String session) {
        return calendar(
                calendars.session(edition(slug), language(), session).orElseThrow(NotFoundException::new), session);
    }

    @GET
    @Path("/schedule.json")
    @Operation(
            summary = "Read the programme as a schedule",
            description = "JSON as c3voc, pretalx and their readers write it: https://c3voc.de/schedule/schema.json")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/json"))
    public Response json(@RestPath String slug) {
        return schedule(
                schedules.json(edition(slug), language()).orElseThrow(NotFoundException::new), "application/json");
    }

    @GET
    @Path("/schedule.xml")
    @Operation(
            summary = "Read the programme as a schedule in XML",
            description = "As c3voc, frab and pretalx write it: https://c3voc.de/schedule/schema.xsd")
    @APIResponse(responseCode = "200", content = @Content(mediaType = "application/xml"))
    public Response xml(@RestPath String slug) {
        return schedule(
                schedules.xml(edition(slug), language()).orElseThrow(NotFoundException::new),
                "application/xml;charset=UTF-8");
    }

    private static Response calendar(byte[] file, String name) {
        return Response.ok(file)
                .header("Content-Type", CalendarFile.MEDIA_TYPE)
                .header("Content-Disposition", "inline; filename=\"" + name + ".ics\"")
                .build();
    }

    /** Pages of other sites may read it too: conference apps are such pages. */
    private static Response schedule(byte[] file, String type) {
        return Response.ok(file)
                .header("Content-Type", type)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private Language language() {
        return page.language();
    }

    private Edition edition(String slug) {
        return editions.publicBySlug(slug).orElseThrow(NotFoundException::new);
    }
}
