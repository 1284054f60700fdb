package ro.clujit.innovationdays.letters.partner.web;

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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.letters.partner.ContactForms;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;
import ro.clujit.innovationdays.sponsor.contact.LetterSwitches;

/** Organisers read the letters to contacts beforehand, and switch off what an edition does without. */
@Path("/{lang:ro|en}/office/editions/{slug}/partner-letters")
@RolesAllowed(Role.ORGANISER)
public class ContactLetterPages {

    /**
     * A letter to contacts.
     *
     * @param on whether the edition sends it
     * @param form what it is called among all letters of the edition
     */
    public record Row(ContactLetter kind, boolean on, String form) {}

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeLetters(EditionHeading edition, List<Row> rows, boolean done);
    }

    private final Editions editions;
    private final LetterSwitches switches;
    private final Page page;

    ContactLetterPages(Editions editions, LetterSwitches switches, Page page) {
        this.editions = editions;
        this.switches = switches;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery boolean done) {
        Edition edition = edition(slug);
        Set<ContactLetter> on = switches.on(edition);
        return PageAnswers.page(Templates.officeLetters(
                EditionHeading.of(edition, page.language()),
                Arrays.stream(ContactLetter.values())
                        .map(kind -> new Row(kind, on.contains(kind), ContactForms.of(kind)))
                        .toList(),
                done));
    }

    /** "on" says how it is to be, so that sent twice it is what was wanted. */
    @POST
    @Path("/{kind}")
    @Transactional
    @Operation(hidden = true)
    public Response turn(@RestPath String slug, @RestPath String kind, MultivaluedMap<String, String> form) {
        switches.turn(edition(slug), kind(kind), "true".equals(Fields.sent(form).value("on")));
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/partner-letters?done=true");
    }

    private static ContactLetter kind(String name) {
        return Arrays.stream(ContactLetter.values())
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }
}
