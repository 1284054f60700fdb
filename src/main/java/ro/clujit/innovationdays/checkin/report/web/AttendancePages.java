package ro.clujit.innovationdays.checkin.report.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.Door;
import ro.clujit.innovationdays.checkin.Doors;
import ro.clujit.innovationdays.checkin.report.AttendanceMessages;
import ro.clujit.innovationdays.checkin.report.Live;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Who came: live while the door is open, as tables and as files. */
@Path("/{lang:ro|en}/office/editions/{slug}/attendance")
@RolesAllowed(Role.ORGANISER)
public class AttendancePages {

    /** A gate with how many it let in. */
    public record GateCount(UUID id, String name, long admitted) {}

    /**
     * One of the tables.
     *
     * @param slug names its files
     * @param intro empty where the title says it all
     * @param none what stands instead of an empty one
     * @param most how long a bar can be; 0 where no bars are drawn beside the last column
     */
    public record Section(String slug, String title, String intro, String none, AttendanceTable table, long most) {}

    @CheckedTemplate(basePath = "report")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeAttendance(
                EditionHeading edition, Live.Counts counts, List<GateCount> gates, List<Section> sections);
    }

    private final Editions editions;
    private final Doors doors;
    private final Live live;
    private final AttendanceTables tables;
    private final Page page;

    AttendancePages(Editions editions, Doors doors, Live live, AttendanceTables tables, Page page) {
        this.editions = editions;
        this.doors = doors;
        this.live = live;
        this.tables = tables;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String slug) {
        Edition edition = edition(slug);
        Door door = doors.of(edition.id());
        Live.Counts counts = live.of(edition.id());
        var words = page.words(AttendanceMessages.class);
        return PageAnswers.page(Templates.officeAttendance(
                EditionHeading.of(edition, page.language()),
                counts,
                counts.gates().stream()
                        .map(gate -> new GateCount(
                                gate.id(),
                                door.gate(gate.id()).orElseThrow().name().in(page.language()),
                                gate.admitted()))
                        .toList(),
                List.of(
                        section(
                                Report.CONFLICTS,
                                door,
                                words.conflicts(),
                                words.conflicts_intro(),
                                words.no_conflicts()),
                        section(Report.MISTAKEN, door, words.mistaken(), words.mistaken_intro(), words.no_mistaken()),
                        section(Report.UNHEARD, door, words.unheard_title(), "", words.all_heard()),
                        section(Report.DAYS, door, words.by_day(), "", words.nobody()),
                        section(Report.GATES, door, words.by_gate(), "", words.nobody()),
                        section(Report.TYPES, door, words.by_type(), "", words.nobody()),
                        section(Report.ARRIVALS, door, words.arrivals(), "", words.nobody()))));
    }

    @GET
    @Path("/{report}.csv")
    @Operation(hidden = true)
    public Response csv(@RestPath String slug, @RestPath String report) {
        AttendanceTable table = table(slug, report);
        return file(SheetFiles.csv(table.columns(), table.rows()), SheetFiles.CSV, slug, report + ".csv");
    }

    @GET
    @Path("/{report}.xlsx")
    @Operation(hidden = true)
    public Response xlsx(@RestPath String slug, @RestPath String report) {
        AttendanceTable table = table(slug, report);
        return file(SheetFiles.xlsx(table.columns(), table.rows()), SheetFiles.XLSX, slug, report + ".xlsx");
    }

    private static Response file(byte[] content, String type, String slug, String name) {
        return Response.ok(content)
                .header("Content-Type", type)
                .header("Content-Disposition", "attachment; filename=\"" + slug + "-" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private AttendanceTable table(String slug, String report) {
        Report which = Report.bySlug(report).orElseThrow(NotFoundException::new);
        return tables.of(which, doors.of(edition(slug).id()));
    }

    private Section section(Report report, Door door, String title, String intro, String none) {
        AttendanceTable table = tables.of(report, door);
        long most = report == Report.ARRIVALS
                ? table.rows().stream()
                        .mapToLong(row -> Long.parseLong(row.get(row.size() - 1)))
                        .max()
                        .orElse(0)
                : 0;
        return new Section(report.slug(), title, intro, none, table, most);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
