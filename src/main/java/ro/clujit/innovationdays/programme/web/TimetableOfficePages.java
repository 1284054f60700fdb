package ro.clujit.innovationdays.programme.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.Drafting;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.programme.TimeSlot;

/** The timetable of an edition's draft: a day as a grid of rooms, and a form that puts one session somewhere else. */
@Path("/{lang:ro|en}/office/editions/{slug}/timetable")
@RolesAllowed(Role.ORGANISER)
public class TimetableOfficePages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeTimetable(EditionHeading edition, Board board, String zone, String done);

        static native TemplateInstance officePlace(
                EditionHeading edition,
                SessionHead session,
                String zone,
                Fields fields,
                List<Choice> days,
                List<Choice> rooms);
    }

    private final EditionDesk desk;
    private final Sessions sessions;
    private final SessionChoices.Source choices;
    private final Boards boards;
    private final Drafting drafting;

    TimetableOfficePages(
            EditionDesk desk, Sessions sessions, SessionChoices.Source choices, Boards boards, Drafting drafting) {
        this.desk = desk;
        this.sessions = sessions;
        this.choices = choices;
        this.boards = boards;
        this.drafting = drafting;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response timetable(@RestPath String slug, @RestQuery String day, @RestQuery String done) {
        Edition edition = desk.edition(slug);
        return PageAnswers.page(Templates.officeTimetable(
                desk.heading(edition), boards.of(slug, day), edition.zone().getId(), done));
    }

    @GET
    @Path("/{number:[0-9]+}")
    @Transactional
    @Operation(hidden = true)
    public Response ask(@RestPath String slug, @RestPath int number) {
        Edition edition = desk.edition(slug);
        Session session = session(edition, number);
        Fields fields = Fields.blank()
                .put("room", session.room().map(room -> room.id().toString()).orElse(""))
                .put("version", session.version());
        SlotFields.put(session, edition.zone(), fields);
        return PageAnswers.page(form(edition, session, fields));
    }

    @POST
    @Path("/{number:[0-9]+}")
    @Operation(hidden = true)
    public Response place(@RestPath String slug, @RestPath int number, MultivaluedMap<String, String> form) {
        Edition edition = desk.edition(slug);
        Session session = session(edition, number);
        Fields fields = Fields.sent(form);
        Optional<TimeSlot> slot = SlotFields.read(fields, edition.zone(), desk.words());
        UUID room = SessionForm.room(fields, desk.words());
        if (fields.isGood()) {
            remark(
                    drafting.move(
                                    slug,
                                    number,
                                    Versions.of(fields),
                                    room,
                                    slot.map(TimeSlot::startsAt).orElse(null),
                                    slot.map(TimeSlot::endsAt).orElse(null))
                            .outcome(),
                    fields);
        }
        return fields.isGood()
                ? desk.seeOther(slug, "/timetable?day=" + fields.value("day") + "&done=placed")
                : PageAnswers.refused(form(edition, session, Versions.renewed(fields, session)));
    }

    private void remark(Drafting.Outcome outcome, Fields fields) {
        switch (outcome) {
            case STALE -> fields.refuse(Versions.FIELD, desk.words().fault_stale());
            case NO_SUCH_SESSION -> throw new NotFoundException();
            case NO_SUCH_ROOM -> fields.refuse("room", desk.words().fault_choice());
            default -> {}
        }
    }

    private TemplateInstance form(Edition edition, Session session, Fields fields) {
        return Templates.officePlace(
                desk.heading(edition),
                SessionHead.of(session, false, desk.language()),
                edition.zone().getId(),
                fields,
                EditionDays.choices(edition, fields, desk.language()),
                choices.rooms(edition));
    }

    private Session session(Edition edition, int number) {
        return sessions.byNumber(edition, number).orElseThrow(NotFoundException::new);
    }
}
