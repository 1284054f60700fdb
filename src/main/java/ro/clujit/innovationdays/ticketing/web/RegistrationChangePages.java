package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;
import ro.clujit.innovationdays.ticketing.Changed;
import ro.clujit.innovationdays.ticketing.ChangingLanguage;
import ro.clujit.innovationdays.ticketing.GivingUp;
import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.Registrations;

/** Whoever registered cancels a ticket or all of them, or changes the language of what is written to them. */
@Path("/{lang:ro|en}/registrations/{token:[^/]+}")
public class RegistrationChangePages {

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance giveUp(EditionLine edition, GiveUpView of);
    }

    private final Registrations registrations;
    private final ChangesViews changes;
    private final GivingUp givingUp;
    private final ChangingLanguage changingLanguage;
    private final Page page;

    RegistrationChangePages(
            Registrations registrations,
            ChangesViews changes,
            GivingUp givingUp,
            ChangingLanguage changingLanguage,
            Page page) {
        this.registrations = registrations;
        this.changes = changes;
        this.givingUp = givingUp;
        this.changingLanguage = changingLanguage;
        this.page = page;
    }

    /** Says first what it will do. @param ticket one of its tickets; all of them without it */
    @GET
    @Path("/cancel")
    public Response ask(@RestPath String token, @RestQuery UUID ticket) {
        Registration registration = found(token);
        ChangesView view = changes.of(registration, "");
        List<String> names = view.tickets().stream()
                .filter(TicketCard::standing)
                .filter(card -> ticket == null || card.id().equals(ticket))
                .map(TicketCard::name)
                .toList();
        return PageAnswers.secret(
                200,
                Templates.giveUp(
                        EditionLine.of(registration.edition(), page.language()),
                        new GiveUpView(
                                token,
                                ticket,
                                names,
                                registration.paidAt().isPresent(),
                                registration.state().isPending()
                                        && !registration.total().isNothing(),
                                view.cancelUntil().isEmpty())));
    }

    @POST
    @Path("/cancel")
    public Response cancel(@RestPath String token, @RestForm UUID ticket) {
        Changed outcome = givingUp.giveUp(found(token).id(), ticket).orElseThrow(NotFoundException::new);
        return PageAnswers.seeOther(address(token) + (outcome == Changed.DONE ? "?done=cancelled" : "/cancel"));
    }

    @POST
    @Path("/language")
    public Response speak(@RestPath String token, @RestForm String language) {
        Registration registration = found(token);
        Arrays.stream(Language.values())
                .filter(known -> known.name().equals(language))
                .findFirst()
                .ifPresent(known -> changingLanguage.change(registration.id(), known, Actor.HOLDER));
        return PageAnswers.seeOther(address(token) + "?done=language");
    }

    private Registration found(String token) {
        return registrations.byToken(token).orElseThrow(NotFoundException::new);
    }

    private String address(String token) {
        return "/" + page.lang() + "/registrations/" + token;
    }
}
