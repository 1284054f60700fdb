package ro.clujit.innovationdays.ticketing.code.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
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
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.idempotency.Idempotent;
import ro.clujit.innovationdays.platform.idempotency.IdempotentFilter;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Faults;
import ro.clujit.innovationdays.platform.web.Problem;
import ro.clujit.innovationdays.ticketing.Code;
import ro.clujit.innovationdays.ticketing.code.CodeUse;
import ro.clujit.innovationdays.ticketing.code.Coding;

/** The codes of an edition, with an organiser's token: found, made, changed and withdrawn. */
@Path("/api/v1/editions/{edition}/selling/codes")
@RolesAllowed(Role.EDITOR)
@SecurityRequirement(name = "token")
@APIResponse(ref = "Unauthorized")
@APIResponse(ref = "Forbidden")
@Tag(name = "Codes")
@Produces(MediaType.APPLICATION_JSON)
public class CodeApi {

    /** A hundred codes of those that were asked for. */
    @Schema(name = "CodePage")
    public record CodePage(int page, int pages, long count, List<CodeDocument> codes) {}

    private static final String ONE = """
            {"text": "MEMBER-2027", "discount": "20%", "uses": 50, "organisation": "Exemplu SRL",
             "addresses": ["@exemplu.ro"], "byDomain": true}""";

    private static final String BATCH = """
            {"prefix": "UTCN-", "count": 200, "characters": 8, "discount": "100%", "uses": 1,
             "organisation": "Universitatea Tehnică"}""";

    private static final String CHANGED = """
            {"uses": 80, "organisation": "Exemplu SRL", "addresses": ["@exemplu.ro"], "byDomain": true}""";

    private static final int ASKED = 100;
    private static final int MOST_PAGES = 100_000;
    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9][A-Z0-9._-]{0,19}");
    private static final int CHARACTERS = 8;
    private static final int LEAST_CHARACTERS = 5;
    private static final int MOST_CHARACTERS = 12;

    private final CodeReading reading;
    private final CodeUse use;
    private final Coding coding;

    CodeApi(CodeReading reading, CodeUse use, Coding coding) {
        this.reading = reading;
        this.use = use;
        this.coding = coding;
    }

    @GET
    @Transactional
    @Operation(summary = "Codes and how far they are used", description = "A hundred at a time.")
    public CodePage list(
            @Parameter(example = "2027") @RestPath String edition,
            @Parameter(description = "Part of a text, an organisation or a batch") @RestQuery String q,
            @Parameter(description = "From 1") @RestQuery @DefaultValue("1") int page) {
        String typed = Text.line(q);
        var found = use.search(reading.edition(edition), typed.substring(0, Math.min(ASKED, typed.length())))
                .page(Math.max(1, Math.min(page, MOST_PAGES)) - 1, CodeUse.ON_A_PAGE);
        return new CodePage(
                Math.max(1, Math.min(page, MOST_PAGES)),
                Math.max(1, found.pageCount()),
                found.count(),
                found.list().stream().map(CodeDocument::of).toList());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "One code")
    public CodeDocument read(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        return CodeDocument.of(reading.code(edition, id));
    }

    @POST
    @Idempotent
    @Operation(summary = "Make a code", description = "One that reserves takes its places from the quotas at once.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CodeDocument.class)))
    @APIResponse(responseCode = "409", description = "There is such a code, or too few places are free to reserve")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response add(
            @Parameter(example = "2027") @RestPath String edition,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a member's rate", value = ONE)))
                    CodeBody body) {
        Edition found = reading.edition(edition);
        var faults = new Faults();
        faults.require("body", body);
        if (body != null) {
            faults.require("text", body.text());
        }
        CodeBody.Reading read = body == null ? null : body.read(reading.admissions(found), null, faults);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Coding.Outcome outcome = coding.add(found, read.text(), read.terms());
        return CodeReading.refusal(outcome).orElseGet(() -> Response.status(201)
                .entity(reading.document(((Coding.Outcome.Done) outcome).made().get(0)))
                .build());
    }

    @POST
    @Path("/batches")
    @Idempotent
    @Operation(
            summary = "Make many codes",
            description =
                    "All of them or none, of a prefix and random characters. Send an Idempotency-Key: a repeated request"
                            + " makes none.")
    @APIResponse(
            responseCode = "201",
            description = "The codes; none where an interrupted request had made them, and the list has them",
            content = @Content(schema = @Schema(implementation = CodeDocument[].class)))
    @APIResponse(responseCode = "409", description = "Too few places are free to reserve")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response addBatch(
            @Parameter(example = "2027") @RestPath String edition,
            @HeaderParam(IdempotentFilter.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "two hundred passes", value = BATCH)))
                    CodeBody body) {
        Edition found = reading.edition(edition);
        var faults = new Faults();
        faults.require("body", body);
        CodeBody.Reading read = null;
        if (body != null) {
            checkBatch(body, faults);
            read = body.read(reading.admissions(found), null, faults);
        }
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Coding.Outcome outcome = coding.addBatch(
                found,
                making(edition, key),
                Code.tidy(body.prefix()),
                body.count(),
                body.characters() == null ? CHARACTERS : body.characters(),
                read.terms());
        return CodeReading.refusal(outcome).orElseGet(() -> Response.status(201)
                .entity(reading.documents(((Coding.Outcome.Done) outcome).made()))
                .build());
    }

    private static void checkBatch(CodeBody body, Faults faults) {
        if (body.prefix() == null || !PREFIX.matcher(Code.tidy(body.prefix())).matches()) {
            faults.add("prefix", "is not 1 to 20 letters, digits, full stops or hyphens");
        }
        if (body.text() != null) {
            faults.add("text", "is of one code: a batch has a prefix");
        }
        faults.require("count", body.count());
        faults.range("count", body.count(), 1, Coding.MOST_AT_ONCE);
        faults.range("characters", body.characters(), LEAST_CHARACTERS, MOST_CHARACTERS);
    }

    /** Should this process die between the codes and its answer, the repeated request makes none. */
    private static UUID making(String edition, String key) {
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(("codes\n" + edition + '\n' + key).getBytes(StandardCharsets.UTF_8));
    }

    @PUT
    @Path("/{id}")
    @Idempotent
    @Operation(
            summary = "Change how often, for whom and when a code is good",
            description = "Its text, what it takes off, unlocks and reserves stay: people were told of that.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CodeDocument.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was withdrawn, was used more often than that, or too few places are free to reserve")
    @APIResponse(responseCode = "422", description = "What is wrong stands in errors, field by field")
    public Response change(
            @Parameter(example = "2027") @RestPath String edition,
            @RestPath UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "more uses", value = CHANGED)))
                    CodeBody body) {
        Code code = reading.code(edition, id);
        var faults = new Faults();
        faults.require("body", body);
        CodeBody.Reading read = body == null ? null : body.read(reading.admissions(code.edition()), code, faults);
        if (!faults.areNone()) {
            return Problem.invalid(faults.byField());
        }
        Coding.Outcome outcome = coding.change(id, read.terms()).orElseThrow(NotFoundException::new);
        return CodeReading.refusal(outcome)
                .orElseGet(() -> Response.ok(reading.document(id)).build());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @Operation(
            summary = "Withdraw a code, for good",
            description = "What it keeps back can be had by others; tickets stay as they are.")
    @APIResponse(responseCode = "200", description = "It is withdrawn, now or before")
    public CodeDocument withdraw(@Parameter(example = "2027") @RestPath String edition, @RestPath UUID id) {
        coding.withdraw(reading.code(edition, id).id());
        return reading.document(id);
    }
}
