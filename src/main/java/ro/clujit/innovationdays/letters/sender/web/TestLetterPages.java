package ro.clujit.innovationdays.letters.sender.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.sender.SenderMessages;
import ro.clujit.innovationdays.letters.sender.TestLetter;
import ro.clujit.innovationdays.mail.sender.Originators;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** Organisers send a letter to see how an edition's letters arrive. */
@Path("/{lang:ro|en}/office/editions/{slug}/sender/test")
@RolesAllowed(Role.ORGANISER)
public class TestLetterPages {

    private final Editions editions;
    private final Originators originators;
    private final TestLetter letter;
    private final SenderViews views;
    private final Page page;

    TestLetterPages(Editions editions, Originators originators, TestLetter letter, SenderViews views, Page page) {
        this.editions = editions;
        this.originators = originators;
        this.letter = letter;
        this.views = views;
        this.page = page;
    }

    /** Where a reload of the refused form leads. */
    @GET
    @Operation(hidden = true)
    public Response form(@RestPath String slug) {
        edition(slug);
        return PageAnswers.seeOther(path(slug));
    }

    /** Waits for the mail server, though not for long. */
    @POST
    @Operation(hidden = true)
    public Response send(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        SenderMessages words = page.words(SenderMessages.class);
        Fields fields = Fields.sent(form);
        if (!EmailAddress.isValid(fields.value("to"))) {
            fields.refuse("to", words.fault_address());
        }
        if (!letter.isPossible()) {
            fields.refuse("to", words.test_impossible());
        }
        if (!fields.isGood()) {
            return refused(422, edition, fields);
        }
        UUID id = id(fields.value("key"));
        if (!letter.send(id, edition, fields.value("to"), page.language())) {
            fields.refuse("to", words.test_too_many());
            return refused(429, edition, fields);
        }
        return PageAnswers.seeOther(path(slug) + "?test=" + id + "#test");
    }

    private Response refused(int status, Edition edition, Fields fields) {
        Fields terms = SenderPages.fields(originators.terms(edition.id()));
        return PageAnswers.page(
                status, SenderPages.Templates.officeSender(views.of(edition, null, false), terms, fields, false));
    }

    /** A form without a key, which only programs send, is one of its own. */
    private static UUID id(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private String path(String slug) {
        return "/" + page.lang() + "/office/editions/" + slug + "/sender";
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
