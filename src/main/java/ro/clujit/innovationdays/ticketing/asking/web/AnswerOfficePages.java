package ro.clujit.innovationdays.ticketing.asking.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.sheet.SheetFiles;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Ticket;
import ro.clujit.innovationdays.ticketing.asking.AnswerFile;
import ro.clujit.innovationdays.ticketing.asking.AnswerSheet;
import ro.clujit.innovationdays.ticketing.asking.Given;
import ro.clujit.innovationdays.ticketing.asking.Question;
import ro.clujit.innovationdays.ticketing.asking.Questions;

/** What was answered, for organisers: as a table, and the files that came. */
@Path("/{lang:ro|en}/office/editions/{slug}/answers")
@RolesAllowed(Role.ORGANISER)
public class AnswerOfficePages {

    private final Editions editions;
    private final Questions questions;
    private final AnswerSheet sheet;
    private final AnswerViews views;
    private final Page page;

    AnswerOfficePages(Editions editions, Questions questions, AnswerSheet sheet, AnswerViews views, Page page) {
        this.editions = editions;
        this.questions = questions;
        this.sheet = sheet;
        this.views = views;
        this.page = page;
    }

    @GET
    @Path("/table.csv")
    @Transactional
    @Operation(hidden = true)
    public Response table(@RestPath String slug) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        AskingMessages words = page.words(AskingMessages.class);
        List<Question> asked = questions.of(edition);
        List<String> header = new ArrayList<>(List.of(words.ticket(), words.holder(), words.email(), words.type()));
        asked.forEach(question -> header.add(question.label().in(page.language())));
        List<AnswerSheet.Row> answered = sheet.of(edition);
        Map<UUID, String> files = views.names(
                answered.stream().flatMap(row -> row.given().values().stream()).toList());
        List<List<String>> rows =
                answered.stream().map(row -> cells(row, asked, files)).toList();
        return Response.ok(SheetFiles.csv(header, rows))
                .header("Content-Type", SheetFiles.CSV)
                .header("Content-Disposition", "attachment; filename=\"" + words.file_name() + "-" + slug + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private List<String> cells(AnswerSheet.Row row, List<Question> asked, Map<UUID, String> files) {
        Ticket ticket = row.ticket();
        List<String> cells = new ArrayList<>(List.of(
                ticket.shortCodeInGroups(),
                ticket.name(),
                ticket.email(),
                ticket.ticketType().name(page.language())));
        asked.forEach(question ->
                cells.add(views.text(question, row.given().getOrDefault(question.id(), Given.NOTHING), files)));
        return cells;
    }

    /** To be saved, whatever it is: it came from a stranger, and is not to be shown under our origin. */
    @GET
    @Path("/files/{id}")
    @Operation(hidden = true)
    public Response file(@RestPath String slug, @RestPath UUID id) {
        Edition edition = editions.bySlug(slug).orElseThrow(NotFoundException::new);
        AnswerFile file = views.file(edition, id).orElseThrow(NotFoundException::new);
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.bytes())
                .header("Content-Type", file.mediaType())
                // RFC 8187, so that diacritics survive.
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Cache-Control", "no-store")
                .build();
    }
}
