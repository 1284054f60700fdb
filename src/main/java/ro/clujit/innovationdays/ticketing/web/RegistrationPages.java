package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.ticketing.Holding;
import ro.clujit.innovationdays.ticketing.Refusal;
import ro.clujit.innovationdays.ticketing.Registering;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.RegistrationState;
import ro.clujit.innovationdays.ticketing.Registrations;

/**
 * One address for a registration's whole life: the form while its places are held, its tickets once it is confirmed. A
 * reload, or a second try after an answer was lost, therefore shows what became of it.
 */
@Path("/{lang:ro|en}/registrations/{token:[^/]+}")
public class RegistrationPages {

    private final Registrations registrations;
    private final Registering registering;
    private final Holding holding;
    private final RegistrationViews views;
    private final Page page;

    RegistrationPages(
            Registrations registrations, Registering registering, Holding holding, RegistrationViews views, Page page) {
        this.registrations = registrations;
        this.registering = registering;
        this.holding = holding;
        this.views = views;
        this.page = page;
    }

    @GET
    public Response show(@RestPath String token) {
        Optional<Registration> found = registrations.byToken(token);
        if (found.isEmpty()) {
            return html(404, views.unknown());
        }
        Registration registration = found.get();
        return switch (registration.state()) {
            case CONFIRMED -> html(200, views.confirmed(registration));
            case CANCELLED -> html(200, views.cancelled(registration));
            case EXPIRED, HELD ->
                views.isHeld(registration)
                        ? html(200, views.details(registration, RegistrationForm.empty(registration.places())))
                        : html(410, views.expired(registration, token));
        };
    }

    /** The form's three buttons: confirm, more time, and give the places back. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath String token, @BeanParam DetailsForm form) {
        Optional<Registration> found = registrations.byToken(token);
        if (found.isEmpty()) {
            return html(404, views.unknown());
        }
        Registration registration = found.get();
        if (registration.state() == RegistrationState.CONFIRMED) {
            return toPage(token);
        }
        var filledIn = RegistrationForm.read(registration.places(), form);
        return switch (form.action == null ? "" : form.action) {
            case "leave" -> leave(registration, token);
            case "more-time" -> moreTime(registration, token, filledIn.withoutFaults());
            case "again" -> again(registration, token);
            default -> confirm(registration, token, filledIn);
        };
    }

    private Response confirm(Registration registration, String token, RegistrationForm form) {
        if (form.faults() > 0) {
            // Whoever is mending a field is still here: their places are not to run out meanwhile.
            Optional<Refusal> refusal = holding.extend(token);
            return html(422, views.details(current(token), form, refusal.orElse(null), false));
        }
        var outcome = registering.confirm(token, form.attendees(), page.language());
        return outcome.isPresent() && outcome.get() instanceof Registering.Outcome.Refused refused
                ? html(409, views.details(registration, form, refused.refusal(), false))
                : toPage(token);
    }

    private Response moreTime(Registration registration, String token, RegistrationForm form) {
        Optional<Refusal> refusal = holding.extend(token);
        return refusal.isPresent()
                ? html(409, views.details(registration, form, refusal.get(), false))
                : html(200, views.details(current(token), form, null, true));
    }

    private Response again(Registration registration, String token) {
        return holding.extend(token).isPresent() ? html(409, views.expired(registration, token)) : toPage(token);
    }

    private Response leave(Registration registration, String token) {
        holding.letGo(token);
        return Response.seeOther(URI.create("/" + page.lang() + "/editions/"
                        + registration.edition().slug()))
                .build();
    }

    /** Read anew: extending changed it in a transaction of its own. */
    private Registration current(String token) {
        registrations.getEntityManager().clear();
        return registrations.byToken(token).orElseThrow();
    }

    private Response toPage(String token) {
        return Response.seeOther(URI.create("/" + page.lang() + "/registrations/" + token))
                .build();
    }

    private static Response html(int status, TemplateInstance template) {
        return Response.status(status)
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(template)
                .build();
    }
}
