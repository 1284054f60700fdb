package ro.clujit.innovationdays.sponsor.own.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Sponsorships;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.contact.web.ForContacts;
import ro.clujit.innovationdays.sponsor.contact.web.PresentContact;
import ro.clujit.innovationdays.sponsor.own.OwnMessages;
import ro.clujit.innovationdays.sponsor.passes.PassRefusal;
import ro.clujit.innovationdays.sponsor.passes.Passing;
import ro.clujit.innovationdays.sponsor.passes.Recipient;

/** Contacts hand out the passes of their tier. What is another's is not there. */
@Path("/{lang:ro|en}/partner/sponsorships/{id}/passes")
@ForContacts
public class PassPages {

    @CheckedTemplate(basePath = "partner")
    static class Templates {
        private Templates() {}

        static native TemplateInstance passes(PassView view, PassRefusal refusal, String done);
    }

    private final PresentContact contact;
    private final Sponsorships sponsorships;
    private final Passing passing;
    private final PassViews views;
    private final Page page;

    PassPages(PresentContact contact, Sponsorships sponsorships, Passing passing, PassViews views, Page page) {
        this.contact = contact;
        this.sponsorships = sponsorships;
        this.passing = passing;
        this.views = views;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response show(@RestPath UUID id, @RestQuery String done) {
        return answer(200, id, null, null, null, done == null ? "" : done);
    }

    @POST
    @Path("/{benefit}/hand-out")
    @Operation(hidden = true)
    public Response handOut(@RestPath UUID id, @RestPath UUID benefit, MultivaluedMap<String, String> form) {
        Fields fields = Fields.sent(form);
        String name = fields.filledIn("name", Contact.LONGEST_NAME, words().fault_recipient(Contact.LONGEST_NAME));
        String email = fields.value("email");
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            fields.refuse("email", words().fault_email());
        }
        if (!fields.isGood()) {
            return answer(422, id, benefit, fields, null, "");
        }
        var to = new Recipient(
                name,
                email.isEmpty() ? null : email,
                Language.of(fields.value("language")).orElse(page.language()));
        return passing.handOut(contact.organisation(), id, benefit, key(fields), to)
                .map(why -> refused(id, benefit, fields, why))
                .orElseGet(() -> seeOther(id, "handed"));
    }

    @POST
    @Path("/{pass}/take-back")
    @Operation(hidden = true)
    public Response takeBack(@RestPath UUID id, @RestPath UUID pass) {
        return led(id, passing.takeBack(contact.organisation(), id, pass), "taken-back");
    }

    @POST
    @Path("/{pass}/remind")
    @Operation(hidden = true)
    public Response remind(@RestPath UUID id, @RestPath UUID pass, MultivaluedMap<String, String> form) {
        int seen =
                Fields.sent(form).number("reminders", 0, Integer.MAX_VALUE, "").orElse(-1);
        return led(id, passing.remind(contact.organisation(), id, pass, seen), "reminded");
    }

    private Response led(UUID id, Optional<PassRefusal> refusal, String done) {
        return refusal.map(why -> refused(id, null, null, why)).orElseGet(() -> seeOther(id, done));
    }

    private Response refused(UUID id, UUID benefit, Fields fields, PassRefusal why) {
        if (why == PassRefusal.NOT_THERE) {
            throw new NotFoundException();
        }
        return answer(409, id, benefit, fields, why, "");
    }

    private Response answer(int status, UUID id, UUID benefit, Fields fields, PassRefusal why, String done) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Sponsorship sponsorship = sponsorships
                    .findByIdOptional(id)
                    .filter(one -> one.organisation()
                                    .id()
                                    .equals(contact.organisation().id())
                            && one.state().takesPlace())
                    .orElseThrow(NotFoundException::new);
            return PageAnswers.page(
                    status, Templates.passes(views.of(sponsorship, benefit, fields, page.language()), why, done));
        });
    }

    private Response seeOther(UUID id, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/partner/sponsorships/" + id + "/passes?done=" + done);
    }

    /** A form that lost its key hands out one all the same. */
    private static UUID key(Fields fields) {
        try {
            return UUID.fromString(fields.value("key"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private OwnMessages words() {
        return page.words(OwnMessages.class);
    }
}
