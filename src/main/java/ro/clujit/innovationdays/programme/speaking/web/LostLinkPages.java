package ro.clujit.innovationdays.programme.speaking.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.speaking.Answering;
import ro.clujit.innovationdays.programme.speaking.SpeakingMessages;

/** Where a speaker who has lost their link asks for it. The answer is the same whoever asks. */
@Path("/{lang:ro|en}/speaking")
public class LostLinkPages {

    @CheckedTemplate(basePath = "speaking")
    static class Templates {
        private Templates() {}

        static native TemplateInstance lost(Fields fields, boolean sent);
    }

    private final Answering answering;
    private final Page page;

    LostLinkPages(Answering answering, Page page) {
        this.answering = answering;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response ask(@RestQuery boolean sent) {
        return PageAnswers.page(Templates.lost(Fields.blank(), sent));
    }

    @POST
    @Operation(hidden = true)
    public Response send(MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form);
        if (!EmailAddress.isValid(fields.value("email"))) {
            fields.refuse("email", page.words(SpeakingMessages.class).fault_email());
            return PageAnswers.refused(Templates.lost(fields, false));
        }
        answering.lost(fields.value("email"));
        return PageAnswers.seeOther("/" + page.lang() + "/speaking?sent=true");
    }
}
