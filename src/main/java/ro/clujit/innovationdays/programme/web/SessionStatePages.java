package ro.clujit.innovationdays.programme.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.Drafting;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.Sessions;

/** Cancelling a session of the draft, taking it up again, and removing it. */
@Path("/{lang:ro|en}/office/editions/{slug}/sessions/{number:[0-9]+}/{step:cancel|reinstate|remove}")
@RolesAllowed(Role.ORGANISER)
public class SessionStatePages {

    private final EditionDesk desk;
    private final Sessions sessions;
    private final Drafting drafting;

    SessionStatePages(EditionDesk desk, Sessions sessions, Drafting drafting) {
        this.desk = desk;
        this.sessions = sessions;
        this.drafting = drafting;
    }

    /** Sent twice, it finds the session as it wants it, or gone. */
    @POST
    @Operation(hidden = true)
    public Response take(
            @RestPath String slug, @RestPath int number, @RestPath String step, MultivaluedMap<String, String> form) {
        Edition edition = desk.edition(slug);
        int version = Versions.of(Fields.sent(form));
        Drafting.Outcome outcome =
                switch (step) {
                    case "cancel" -> drafting.cancel(slug, number, version).outcome();
                    case "reinstate" ->
                        drafting.reinstate(slug, number, version).outcome();
                    default -> drafting.remove(slug, number, version);
                };
        String page = "/sessions/" + number;
        boolean isCancelled =
                sessions.byNumber(edition, number).map(Session::isCancelled).orElse(false);
        boolean isAsAsked = !step.equals("remove") && isCancelled == step.equals("cancel");
        return switch (outcome) {
            case STALE -> desk.seeOther(slug, page + "?done=" + (isAsAsked ? step : "stale"));
            case NO_SUCH_SESSION -> desk.seeOther(slug, "/sessions?done=removed");
            default -> desk.seeOther(slug, step.equals("remove") ? "/sessions?done=removed" : page + "?done=" + step);
        };
    }
}
