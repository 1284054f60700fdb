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
import ro.clujit.innovationdays.programme.DraftingMessages;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.programme.release.Releases;

/** The sessions of an edition's draft in the back office: the list, a new one, and all that is said of each. */
@Path("/{lang:ro|en}/office/editions/{slug}/sessions")
@RolesAllowed(Role.ORGANISER)
public class SessionOfficePages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeSessions(
                EditionHeading edition,
                List<SessionRow> sessions,
                SessionFilter filter,
                List<Choice> kinds,
                List<Choice> tracks,
                String done);

        /** @param session null for a new one */
        static native TemplateInstance officeSession(
                EditionHeading edition,
                SessionHead session,
                String zone,
                Fields fields,
                List<PersonRow> people,
                SessionChoices choices,
                String done);
    }

    private final EditionDesk desk;
    private final Sessions sessions;
    private final SessionPeople people;
    private final SessionChoices.Source choices;
    private final Drafting drafting;
    private final Releases releases;

    SessionOfficePages(
            EditionDesk desk,
            Sessions sessions,
            SessionPeople people,
            SessionChoices.Source choices,
            Drafting drafting,
            Releases releases) {
        this.desk = desk;
        this.sessions = sessions;
        this.people = people;
        this.choices = choices;
        this.drafting = drafting;
        this.releases = releases;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(
            @RestPath String slug,
            @RestQuery String q,
            @RestQuery String show,
            @RestQuery String kind,
            @RestQuery String track,
            @RestQuery String done) {
        Edition edition = desk.edition(slug);
        SessionFilter filter = SessionFilter.of(q, show, kind, track);
        List<SessionRow> rows = sessions.of(edition).stream()
                .filter(filter::lets)
                .map(session -> SessionRow.of(session, edition.zone(), desk.language()))
                .toList();
        return PageAnswers.page(Templates.officeSessions(
                desk.heading(edition), rows, filter, choices.kinds(), choices.tracks(edition), done));
    }

    @GET
    @Path("/new")
    @Transactional
    @Operation(hidden = true)
    public Response blank(@RestPath String slug) {
        return PageAnswers.page(form(desk.edition(slug), null, SessionForm.blank(desk.language()), List.of(), null));
    }

    @POST
    @Path("/new")
    @Operation(hidden = true)
    public Response add(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = desk.edition(slug);
        Fields fields = Fields.sent(form, SessionForm.BLOCKS);
        SessionPeople.Sent sent = people.read(form, fields, desk.words());
        Optional<Drafting.Result> result = SessionForm.read(fields, sent.parts(), edition.zone(), desk.words())
                .map(plan -> drafting.add(slug, plan));
        result.ifPresent(made -> remark(made.outcome(), fields));
        return fields.isGood()
                ? desk.seeOther(
                        slug, "/sessions/" + result.orElseThrow().session().number() + "?done=added")
                : PageAnswers.refused(form(edition, null, fields, sent.rows(), null));
    }

    @GET
    @Path("/{number:[0-9]+}")
    @Transactional
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestPath int number, @RestQuery String done) {
        Edition edition = desk.edition(slug);
        Session session = session(edition, number);
        Fields fields = SessionForm.of(session, edition.zone());
        return PageAnswers.page(form(edition, session, fields, people.of(session, fields), done));
    }

    @POST
    @Path("/{number:[0-9]+}")
    @Operation(hidden = true)
    public Response change(@RestPath String slug, @RestPath int number, MultivaluedMap<String, String> form) {
        Edition edition = desk.edition(slug);
        Session session = session(edition, number);
        Fields fields = Fields.sent(form, SessionForm.BLOCKS);
        SessionPeople.Sent sent = people.read(form, fields, desk.words());
        SessionForm.read(fields, sent.parts(), edition.zone(), desk.words())
                .map(plan -> drafting.change(slug, number, Versions.of(fields), plan))
                .ifPresent(result -> remark(result.outcome(), fields));
        return fields.isGood()
                ? desk.seeOther(slug, "/sessions/" + number + "?done=saved")
                : PageAnswers.refused(form(edition, session, fields, sent.rows(), null));
    }

    private void remark(Drafting.Outcome outcome, Fields fields) {
        DraftingMessages words = desk.words();
        switch (outcome) {
            case DONE -> {}
            case STALE -> fields.refuse(Versions.FIELD, words.fault_stale());
            case NO_SUCH_SESSION -> throw new NotFoundException();
            case NO_SUCH_TRACK -> fields.refuse("track", words.fault_choice());
            case NO_SUCH_THEME -> fields.refuse("theme", words.fault_choice());
            case NO_SUCH_ROOM -> fields.refuse("room", words.fault_choice());
            case NO_SUCH_SPEAKER -> fields.refuse("add-1", words.fault_speaker_unknown());
            case SPEAKER_TWICE -> fields.refuse("add-1", words.fault_speaker_twice());
        }
    }

    private TemplateInstance form(Edition edition, Session session, Fields fields, List<PersonRow> rows, String done) {
        SessionHead head = session == null
                ? null
                : SessionHead.of(
                        session,
                        releases.programme(edition).session(session.guid()).isPresent(),
                        desk.language());
        return Templates.officeSession(
                desk.heading(edition),
                head,
                edition.zone().getId(),
                Versions.renewed(fields, session),
                rows,
                choices.of(edition, fields),
                done);
    }

    private Session session(Edition edition, int number) {
        return sessions.byNumber(edition, number).orElseThrow(NotFoundException::new);
    }
}
