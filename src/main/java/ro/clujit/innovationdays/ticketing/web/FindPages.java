package ro.clujit.innovationdays.ticketing.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.ChangingMessages;
import ro.clujit.innovationdays.ticketing.ForgottenLinks;

/** The way back for whoever lost their links. Its answer is the same whether an address is known or not. */
@Path("/{lang:ro|en}/find-registration")
public class FindPages {

    @CheckedTemplate(basePath = "ticketing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance find(Fields fields, boolean sent);
    }

    private final ForgottenLinks links;
    private final Page page;

    FindPages(ForgottenLinks links, Page page) {
        this.links = links;
        this.page = page;
    }

    @GET
    public Response show(@RestQuery boolean sent) {
        return PageAnswers.page(Templates.find(Fields.blank(), sent));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> form, @Context RoutingContext context) {
        Fields fields = Fields.sent(form);
        if (!EmailAddress.isValid(fields.value("email"))) {
            fields.refuse("email", page.words(ChangingMessages.class).find_fault());
            return PageAnswers.refused(Templates.find(fields, false));
        }
        links.ask(fields.value("email"), context.request().remoteAddress().hostAddress(), page.language());
        return PageAnswers.seeOther("/" + page.lang() + "/find-registration?sent=true");
    }
}
