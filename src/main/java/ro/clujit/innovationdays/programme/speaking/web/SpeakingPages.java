package ro.clujit.innovationdays.programme.speaking.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.programme.speaking.Answering;
import ro.clujit.innovationdays.programme.speaking.Attendance;
import ro.clujit.innovationdays.programme.speaking.Field;
import ro.clujit.innovationdays.programme.speaking.Proposing;

/** A speaker's own page. Whoever has its address is the speaker; reading it changes nothing, as mail scanners do. */
@Path("/{lang:ro|en}/speaking/{token:[a-z0-9]+}")
public class SpeakingPages {

    private static final int WORD = 1000;

    private final SpeakingDesk desk;
    private final Answering answering;
    private final Proposing proposing;
    private final Page page;

    SpeakingPages(SpeakingDesk desk, Answering answering, Proposing proposing, Page page) {
        this.desk = desk;
        this.answering = answering;
        this.proposing = proposing;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath String token, @RestQuery String done) {
        return desk.show(200, token, UnaryOperator.identity(), done);
    }

    @POST
    @Path("/attendance")
    @Operation(hidden = true)
    public Response answer(@RestPath String token, MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form, Set.of("word"));
        String word = fields.line("word", WORD, desk.words().fault_word(WORD));
        Optional<Attendance> attendance = attendance(fields);
        if (attendance.isEmpty()) {
            fields.refuse("attendance", desk.words().fault_attendance());
        }
        if (!fields.isGood()) {
            return desk.show(422, token, forms -> forms.answered(fields), "");
        }
        return answering.answer(token, attendance.orElseThrow(), word, page.language())
                ? desk.seeOther(token, "answered")
                : desk.unknown();
    }

    private static Optional<Attendance> attendance(Fields fields) {
        return switch (fields.value("attendance")) {
            case "CONFIRMED" -> Optional.of(Attendance.CONFIRMED);
            case "DECLINED" -> Optional.of(Attendance.DECLINED);
            default -> Optional.empty();
        };
    }

    @POST
    @Path("/profile")
    @Operation(hidden = true)
    public Response propose(@RestPath String token, MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form, ProfileForm.BLOCKS);
        Map<Field, String> texts = ProfileForm.read(fields, desk.words());
        if (!fields.isGood() || "preview".equals(fields.value("do"))) {
            return desk.show(fields.isGood() ? 200 : 422, token, forms -> forms.proposed(fields), "");
        }
        return desk.led(token, proposing.texts(token, texts, page.language()));
    }

    @POST
    @Path("/take-back")
    @Operation(hidden = true)
    public Response takeBack(@RestPath String token) {
        return proposing.takeBack(token, page.language()) == Proposing.Outcome.NO_SUCH_PAGE
                ? desk.unknown()
                : desk.seeOther(token, "taken-back");
    }
}
