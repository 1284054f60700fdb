package ro.clujit.innovationdays.programme.speaking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.speaking.Answering;
import ro.clujit.innovationdays.programme.speaking.Attendance;
import ro.clujit.innovationdays.programme.speaking.Field;
import ro.clujit.innovationdays.programme.speaking.Participation;
import ro.clujit.innovationdays.programme.speaking.Participations;
import ro.clujit.innovationdays.programme.speaking.Proposing;
import ro.clujit.innovationdays.programme.speaking.SpeakingMessages;

/** A speaker's own page. Whoever has its address is the speaker; reading it changes nothing, as mail scanners do. */
@Path("/{lang:ro|en}/speaking/{token:[a-z0-9]+}")
public class SpeakingPages {

    private static final int WORD = 1000;

    @CheckedTemplate(basePath = "speaking")
    static class Templates {
        private Templates() {}

        /**
         * @param answer the form that says whether they come
         * @param profile the form with what is said of them
         * @param preview whether to show that as the public would see it
         */
        static native TemplateInstance speaking(
                SpeakingView view, Fields answer, Fields profile, boolean preview, String done);

        static native TemplateInstance unknown();
    }

    private final Participations participations;
    private final Answering answering;
    private final Proposing proposing;
    private final SpeakingViews views;
    private final Page page;

    SpeakingPages(
            Participations participations, Answering answering, Proposing proposing, SpeakingViews views, Page page) {
        this.participations = participations;
        this.answering = answering;
        this.proposing = proposing;
        this.views = views;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response show(@RestPath String token, @RestQuery String done) {
        return participations
                .byToken(token)
                .map(participation -> PageAnswers.secret(
                        200, page(participation, token, answer(participation), profile(participation), false, done)))
                .orElseGet(SpeakingPages::unknown);
    }

    @POST
    @Path("/attendance")
    @Transactional
    @Operation(hidden = true)
    public Response answer(@RestPath String token, MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form, Set.of("word"));
        String word = fields.line("word", WORD, words().fault_word(WORD));
        Optional<Attendance> attendance =
                switch (fields.value("attendance")) {
                    case "CONFIRMED" -> Optional.of(Attendance.CONFIRMED);
                    case "DECLINED" -> Optional.of(Attendance.DECLINED);
                    default -> Optional.empty();
                };
        if (attendance.isEmpty()) {
            fields.refuse("attendance", words().fault_attendance());
        }
        if (!fields.isGood()) {
            return participations
                    .byToken(token)
                    .map(participation -> PageAnswers.secret(
                            422, page(participation, token, fields, profile(participation), false, "")))
                    .orElseGet(SpeakingPages::unknown);
        }
        return answering.answer(token, attendance.orElseThrow(), word, page.language())
                ? seeOther(token, "answered")
                : unknown();
    }

    @POST
    @Path("/profile")
    @Transactional
    @Operation(hidden = true)
    public Response propose(@RestPath String token, MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form, ProfileForm.BLOCKS);
        Map<Field, String> texts = ProfileForm.read(fields, words());
        boolean preview = "preview".equals(fields.value("do"));
        if (preview || !fields.isGood()) {
            return participations
                    .byToken(token)
                    .map(participation -> PageAnswers.secret(
                            fields.isGood() ? 200 : 422,
                            page(participation, token, answer(participation), fields, fields.isGood(), "")))
                    .orElseGet(SpeakingPages::unknown);
        }
        return led(token, proposing.texts(token, texts, page.language()));
    }

    @POST
    @Path("/take-back")
    @Operation(hidden = true)
    public Response takeBack(@RestPath String token) {
        return proposing.takeBack(token, page.language()) == Proposing.Outcome.NO_SUCH_PAGE
                ? unknown()
                : seeOther(token, "taken-back");
    }

    Response led(String token, Proposing.Outcome outcome) {
        return switch (outcome) {
            case SENT -> seeOther(token, "sent");
            case NOTHING_CHANGED -> seeOther(token, "unchanged");
            case NO_SUCH_PAGE -> unknown();
        };
    }

    private Response seeOther(String token, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/speaking/" + token + "?done=" + done);
    }

    private TemplateInstance page(
            Participation participation, String token, Fields answer, Fields profile, boolean preview, String done) {
        return Templates.speaking(
                views.of(participation, token, page.language()), answer, profile, preview, done == null ? "" : done);
    }

    private static Fields answer(Participation participation) {
        return Fields.blank().put("attendance", participation.attendance()).put("word", participation.word());
    }

    private Fields profile(Participation participation) {
        return ProfileForm.of(views.profile(participation));
    }

    private SpeakingMessages words() {
        return page.words(SpeakingMessages.class);
    }

    static Response unknown() {
        return PageAnswers.secret(404, Templates.unknown());
    }
}
