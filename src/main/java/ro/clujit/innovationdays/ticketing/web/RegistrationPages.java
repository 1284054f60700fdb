package ro.clujit.innovationdays.ticketing.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Fault;
import ro.clujit.innovationdays.ticketing.Refusal;
import ro.clujit.innovationdays.ticketing.Registering;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.Registrations;
import ro.clujit.innovationdays.ticketing.Renewing;

/**
 * One address for a registration's whole life: the form while its places are held, what it waits for while it is pending,
 * its tickets once it is confirmed. A reload, or a second try after an answer was lost, shows what became of it.
 */
@Path("/{lang:ro|en}/registrations/{token:[^/]+}")
public class RegistrationPages {

    private final Registrations registrations;
    private final Registering registering;
    private final Renewing renewing;
    private final RegistrationViews views;
    private final Steps steps;

    RegistrationPages(
            Registrations registrations,
            Registering registering,
            Renewing renewing,
            RegistrationViews views,
            Steps steps) {
        this.registrations = registrations;
        this.registering = registering;
        this.renewing = renewing;
        this.views = views;
        this.steps = steps;
    }

    @GET
    public Response show(@RestPath String token, @RestQuery String done) {
        Optional<Registration> found = registrations.byToken(token);
        if (found.isEmpty()) {
            return PageAnswers.page(404, views.unknown());
        }
        Registration registration = found.get();
        return switch (registration.state()) {
            case CONFIRMED -> PageAnswers.page(views.confirmed(registration, done));
            case PENDING_APPROVAL, PENDING_PAYMENT -> PageAnswers.page(views.pending(registration, done));
            case CANCELLED -> PageAnswers.page(views.cancelled(registration));
            case EXPIRED, HELD ->
                views.isHeld(registration)
                        ? PageAnswers.page(views.details(registration, views.blank(registration)))
                        : PageAnswers.page(410, views.expired(registration, token));
        };
    }

    /** The form's three buttons: confirm, more time, and give the places back. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath String token, MultivaluedMap<String, String> sent) {
        return send(token, new DetailsForm(sent));
    }

    /** The same form, where a question asks for a file. */
    @POST
    @Path("/upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(@RestPath String token, MultipartFormDataInput sent) {
        return send(token, DetailsForm.of(sent));
    }

    /** Where a browser is after a form with remarks, when its address is opened again. */
    @GET
    @Path("/upload")
    @Operation(hidden = true)
    public Response uploaded(@RestPath String token) {
        return toPage(token);
    }

    private Response send(String token, DetailsForm form) {
        Optional<Registration> found = registrations.byToken(token);
        if (found.isEmpty()) {
            return PageAnswers.page(404, views.unknown());
        }
        Registration registration = found.get();
        if (isDone(registration)) {
            return toPage(token);
        }
        var filledIn = views.read(registration, form);
        return switch (form.action()) {
            case "leave" -> leave(registration, token);
            case "more-time" -> moreTime(registration, token, filledIn.withoutFaults());
            case "again" -> again(registration, token);
            default -> register(registration, token, filledIn);
        };
    }

    private Response register(Registration registration, String token, RegistrationForm form) {
        if (form.faults() > 0) {
            // Whoever is mending a field is still here: their places are not to run out meanwhile.
            Optional<Refusal> refusal = renewing.extend(token);
            Registration now = current(token);
            // The same form may have come twice at once: the other one has the file that is missed here, and is done.
            return isDone(now)
                    ? toPage(token)
                    : PageAnswers.page(422, views.details(now, form, refusal.orElse(null), false));
        }
        var outcome = registering.register(token, form.requested(steps.language()), views.answers(form));
        return outcome.isPresent() && outcome.get() instanceof Registering.Outcome.Refused refused
                ? refused(registration, form, refused)
                : toPage(token);
    }

    private static boolean isDone(Registration registration) {
        return registration.state() == RegistrationState.CONFIRMED
                || registration.state().isPending();
    }

    private Response refused(Registration registration, RegistrationForm form, Registering.Outcome.Refused refused) {
        Fault fault = views.faultOf(refused.refusal());
        return fault == null
                ? PageAnswers.page(409, views.details(registration, form, refused.refusal(), false))
                : PageAnswers.page(
                        409,
                        views.details(
                                registration,
                                form.withFault(refused.attendee(), views.fieldOf(fault), fault),
                                null,
                                false));
    }

    private Response moreTime(Registration registration, String token, RegistrationForm form) {
        Optional<Refusal> refusal = renewing.extend(token);
        return refusal.isPresent()
                ? PageAnswers.page(409, views.details(registration, form, refusal.get(), false))
                : PageAnswers.page(views.details(current(token), form, null, true));
    }

    private Response again(Registration registration, String token) {
        return renewing.extend(token).isPresent()
                ? PageAnswers.page(409, views.expired(registration, token))
                : toPage(token);
    }

    private Response leave(Registration registration, String token) {
        renewing.letGo(token);
        return PageAnswers.seeOther(steps.left(registration.edition().slug()));
    }

    /** Read anew: extending changed it in a transaction of its own. */
    private Registration current(String token) {
        registrations.getEntityManager().clear();
        return registrations.byToken(token).orElseThrow();
    }

    private Response toPage(String token) {
        return PageAnswers.seeOther(steps.registration(token));
    }
}
