package ro.clujit.innovationdays.edition.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import ro.clujit.innovationdays.edition.Theme;
import ro.clujit.innovationdays.edition.Themes;
import ro.clujit.innovationdays.edition.Theming;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;

/** Writing the themes of an edition, with an organiser's token. */
@Path("/api/v1/editions/{edition}/draft/themes")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Draft")
@Produces(MediaType.APPLICATION_JSON)
public class ThemeWritingApi {

    /** What an edition is about. */
    @Schema(name = "ThemeBody")
    public record ThemeBody(
            @Schema(description = "In both languages", required = true)
            Bilingual name,

            @Schema(description = "From 1; where it is left out, a new one comes last and a known one stays")
            Integer position) {}

    /** A theme with what it takes to change it. */
    @Schema(name = "DraftTheme")
    public record DraftTheme(UUID id, String slug, Bilingual name, int position) {
        static DraftTheme of(Theme theme) {
            return new DraftTheme(theme.id(), theme.slug(), nameOf(theme), theme.position());
        }
    }

    private static final String EXAMPLE =
            "{\"name\": {\"ro\": \"Medicină digitală\", \"en\": \"Digital medicine\"}, \"position\": 1}";

    private static final int MOST_POSITIONS = 1_000;

    private final Editions editions;
    private final Themes themes;
    private final Theming theming;

    ThemeWritingApi(Editions editions, Themes themes, Theming theming) {
        this.editions = editions;
        this.themes = themes;
        this.theming = theming;
    }

    @POST
    @Transactional
    @Operation(summary = "Add a theme", description = "Sent twice it answers the same theme: names are unique here.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DraftTheme.class)))
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response add(
            @Parameter(example = "2028") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a theme", value = EXAMPLE)))
                    ThemeBody body) {
        Edition found = editions.lockBySlug(edition).orElseThrow(NotFoundException::new);
        Faults faults = faults(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Bilingual name = Faults.lines(body.name());
        boolean isKnown =
                themes.of(found).stream().anyMatch(theme -> nameOf(theme).equals(name));
        if (!isKnown) {
            theming.add(edition, name.ro(), name.en());
        }
        Theme theme = themes.of(found).stream()
                .filter(one -> nameOf(one).equals(name))
                .findFirst()
                .orElseThrow();
        if (!isKnown && body.position() != null) {
            theming.change(theme.id(), name.ro(), name.en(), body.position());
        }
        return Response.status(isKnown ? 200 : 201).entity(DraftTheme.of(theme)).build();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Rename or move a theme", description = "Its slug stays.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftTheme.class)))
    public Response change(
            @Parameter(example = "2028") @RestPath String edition,
            @RestPath UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a theme", value = EXAMPLE)))
                    ThemeBody body) {
        Theme theme = themes.findByIdOptional(id)
                .filter(one -> one.edition().slug().equals(edition))
                .orElseThrow(NotFoundException::new);
        Faults faults = faults(body);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Bilingual name = Faults.lines(body.name());
        int position = body.position() == null ? theme.position() : body.position();
        theming.change(id, name.ro(), name.en(), position);
        return Response.ok(DraftTheme.of(theme)).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove a theme")
    @APIResponse(responseCode = "204", description = "It is gone, or was before")
    @APIResponse(responseCode = "409", description = "Sessions are about it")
    public Response remove(@Parameter(example = "2028") @RestPath String edition, @RestPath UUID id) {
        Edition found = editions.bySlug(edition).orElseThrow(NotFoundException::new);
        boolean isOurs = themes.findByIdOptional(id)
                .filter(theme -> theme.edition().id().equals(found.id()))
                .isPresent();
        return !isOurs || theming.remove(id)
                ? Response.noContent().build()
                : Problem.response(409, "Sessions are about this theme; file them elsewhere first.");
    }

    private static Faults faults(ThemeBody body) {
        var faults = new Faults();
        faults.require("body", body);
        if (body != null) {
            faults.requireText(
                    "name.ro", body.name() == null ? null : body.name().ro(), EditionForm.NAME);
            faults.requireText(
                    "name.en", body.name() == null ? null : body.name().en(), EditionForm.NAME);
            faults.range("position", body.position(), 1, MOST_POSITIONS);
        }
        return faults;
    }

    private static Bilingual nameOf(Theme theme) {
        return new Bilingual(theme.name(Language.ro), theme.name(Language.en));
    }
}
