package ro.clujit.innovationdays.letters.sender.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
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
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.sender.SenderMessages;
import ro.clujit.innovationdays.mail.sender.Originator;
import ro.clujit.innovationdays.mail.sender.Originators;
import ro.clujit.innovationdays.mail.sender.SenderTerms;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Whom an edition's letters come from: organisers see it, change it, and see what DNS says. */
@Path("/{lang:ro|en}/office/editions/{slug}/sender")
@RolesAllowed(Role.ORGANISER)
public class SenderPages {

    private static final int MOST_OF_A_NAME = 100;

    /** RFC 5321 allows 64 before the at sign; the letter's mark takes its part. */
    private static final int MOST_BEFORE_A_MARK = 64 - Originator.MARK;

    private static final List<String> ADDRESSES = List.of("from-address", "reply-to", "sender", "return-path");

    @CheckedTemplate(basePath = "sender")
    static class Templates {
        private Templates() {}

        /** @param trying the form that sends a test letter */
        static native TemplateInstance officeSender(SenderView view, Fields fields, Fields trying, boolean saved);
    }

    private final Editions editions;
    private final Originators originators;
    private final SenderViews views;
    private final OrganiserAddress organiser;
    private final Page page;

    SenderPages(Editions editions, Originators originators, SenderViews views, OrganiserAddress organiser, Page page) {
        this.editions = editions;
        this.originators = originators;
        this.views = views;
        this.organiser = organiser;
        this.page = page;
    }

    /** @param test that was sent @param dns whether DNS is asked, which takes a moment */
    @GET
    @Operation(hidden = true)
    public Response show(
            @RestPath String slug, @RestQuery boolean saved, @RestQuery String test, @RestQuery boolean dns) {
        Edition edition = edition(slug);
        SenderView view = views.of(edition, id(test), dns);
        return PageAnswers.page(Templates.officeSender(view, written(edition), trying(), saved));
    }

    @POST
    @Operation(hidden = true)
    public Response change(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form);
        check(fields, originators.of(Optional.empty()).verp());
        if (!fields.isGood()) {
            return PageAnswers.refused(Templates.officeSender(views.of(edition, null, false), fields, trying(), false));
        }
        originators.change(
                edition.id(),
                new SenderTerms(
                        fields.value("from-name"),
                        fields.value("from-address"),
                        fields.value("reply-to"),
                        fields.value("sender"),
                        fields.value("return-path")));
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/sender?saved=true");
    }

    private void check(Fields fields, boolean verp) {
        SenderMessages words = page.words(SenderMessages.class);
        fields.line("from-name", MOST_OF_A_NAME, words.fault_name(MOST_OF_A_NAME));
        for (String name : ADDRESSES) {
            String address = fields.value(name);
            if (!address.isEmpty() && !EmailAddress.isValid(address)) {
                fields.refuse(name, words.fault_address());
            }
        }
        if (verp && fields.value("return-path").indexOf('@') > MOST_BEFORE_A_MARK) {
            fields.refuse("return-path", words.fault_long_path(MOST_BEFORE_A_MARK));
        }
    }

    private Fields written(Edition edition) {
        return fields(originators.terms(edition.id()));
    }

    static Fields fields(SenderTerms terms) {
        return Fields.blank()
                .put("from-name", terms.fromName())
                .put("from-address", terms.fromAddress())
                .put("reply-to", terms.replyTo())
                .put("sender", terms.sender())
                .put("return-path", terms.returnPath());
    }

    private Fields trying() {
        return Fields.blank().put("to", organiser.text());
    }

    /** Whatever stands in the address; null where it is no identifier. */
    private static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
