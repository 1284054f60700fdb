package ro.clujit.innovationdays.site.unreachable;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.mail.bounce.SendingAgain;
import ro.clujit.innovationdays.platform.text.EmailAddress;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.ticketing.Actor;

/** To whom letters do not arrive, and what to do about it. Addresses are sent in forms only: what stands in a URL is logged. */
@Path("/{lang:ro|en}/office/unreachable")
@RolesAllowed(Role.ORGANISER)
public class UnreachablePages {

    @CheckedTemplate(basePath = "site")
    static class Templates {
        private Templates() {}

        /** @param letters how many leave after what was done; null where nothing was */
        static native TemplateInstance officeUnreachable(
                UnreachableList list, String done, Integer letters, Refused refused);
    }

    /**
     * A correction that was refused; nothing in it where none was.
     *
     * @param to as it was written
     * @param remark why, in a sentence
     */
    public record Refused(String address, String to, Set<UUID> chosen, String remark) {
        static final Refused NOTHING = new Refused("", "", Set.of(), "");

        public boolean isOf(UnreachableList.Entry entry) {
            return entry.address().equalsIgnoreCase(address);
        }
    }

    private final UnreachableLists lists;
    private final CorrectingUnreachable correcting;
    private final SendingAgain again;
    private final Page page;

    UnreachablePages(UnreachableLists lists, CorrectingUnreachable correcting, SendingAgain again, Page page) {
        this.lists = lists;
        this.correcting = correcting;
        this.again = again;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response list(@RestQuery("page") Integer asked, @RestQuery String done, @RestQuery Integer letters) {
        return PageAnswers.page(Templates.officeUnreachable(
                lists.of(asked == null ? 1 : asked, page.language()),
                done,
                letters == null ? null : Math.max(0, letters),
                Refused.NOTHING));
    }

    @POST
    @Path("/correct")
    @Operation(hidden = true)
    public Response correct(
            @RestForm String address,
            @RestForm String to,
            @RestForm("contact") List<UUID> contacts,
            @RestForm("holder") List<UUID> holders) {
        var correction = new CorrectingUnreachable.Correction(
                Text.line(address), Text.line(to), new LinkedHashSet<>(contacts), new LinkedHashSet<>(holders));
        if (!EmailAddress.isValid(correction.to())) {
            return refused(correction, words().fault_address());
        }
        if (correction.to().equalsIgnoreCase(correction.from())) {
            return refused(correction, words().fault_same());
        }
        var done = correcting.correct(correction, Actor.organiser(page.organiser()));
        return switch (done.kind()) {
            case DONE -> seeOther("corrected", done.letters());
            // Whoever was ticked has another address by now; where nobody was, that is said beside the form.
            case NOBODY ->
                correction.all().findAny().isPresent()
                        ? seeOther("elsewhere", 0)
                        : refused(correction, words().fault_nobody());
            case COMPLAINT -> refused(correction, words().complaint());
            case UNREACHABLE_TOO -> refused(correction, words().fault_too());
        };
    }

    /** @param leave whether the mark goes and nothing is sent */
    @POST
    @Path("/again")
    @Operation(hidden = true)
    public Response again(@RestForm String address, @RestForm String leave) {
        if (leave == null) {
            return seeOther("again", again.again(Text.line(address)));
        }
        again.leave(Text.line(address));
        return seeOther("left", 0);
    }

    private Response refused(CorrectingUnreachable.Correction correction, String remark) {
        return PageAnswers.refused(Templates.officeUnreachable(
                lists.of(1, page.language()),
                null,
                null,
                new Refused(
                        correction.from(),
                        correction.to(),
                        new LinkedHashSet<>(correction.all().toList()),
                        remark)));
    }

    private Response seeOther(String done, int letters) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/unreachable?done=" + done + "&letters=" + letters);
    }

    private UnreachableMessages words() {
        return page.words(UnreachableMessages.class);
    }
}
