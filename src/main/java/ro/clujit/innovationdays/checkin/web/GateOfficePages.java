package ro.clujit.innovationdays.checkin.web;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.checkin.Arrivals;
import ro.clujit.innovationdays.checkin.GateMessages;
import ro.clujit.innovationdays.checkin.Gatekeeping;
import ro.clujit.innovationdays.checkin.Gates;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.PageAnswers;

/** The gates of an edition in the back office. */
@Path("/{lang:ro|en}/office/editions/{slug}/gates")
@RolesAllowed(Role.ORGANISER)
public class GateOfficePages {

    static final int NAME = 60;

    /**
     * A gate in the list.
     *
     * @param admitted scans there that let somebody in
     */
    public record GateRow(UUID id, String name, long admitted) {}

    @CheckedTemplate(basePath = "checkin")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeGates(
                EditionHeading edition, List<GateRow> gates, Fields fields, String done);
    }

    private final Editions editions;
    private final Gates gates;
    private final Gatekeeping gatekeeping;
    private final Arrivals arrivals;
    private final Page page;

    GateOfficePages(Editions editions, Gates gates, Gatekeeping gatekeeping, Arrivals arrivals, Page page) {
        this.editions = editions;
        this.gates = gates;
        this.gatekeeping = gatekeeping;
        this.arrivals = arrivals;
        this.page = page;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        return PageAnswers.page(list(edition(slug), Fields.blank(), done));
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response add(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = edition(slug);
        Fields fields = Fields.sent(form);
        check(fields);
        if (!fields.isGood()) {
            return PageAnswers.refused(list(edition, fields, null));
        }
        gatekeeping.add(edition, fields.value("name-ro"), fields.value("name-en"));
        return toList(slug, "added");
    }

    private void check(Fields fields) {
        var words = page.words(GateMessages.class);
        fields.filledIn("name-ro", NAME, words.fault_name_ro(NAME));
        fields.filledIn("name-en", NAME, words.fault_name_en(NAME));
    }

    private TemplateInstance list(Edition edition, Fields fields, String done) {
        List<GateRow> rows = gates.of(edition).stream()
                .map(gate -> new GateRow(gate.id(), gate.name(page.language()), arrivals.at(gate.id())))
                .toList();
        return Templates.officeGates(heading(edition), rows, fields, done);
    }

    private EditionHeading heading(Edition edition) {
        return EditionHeading.of(edition, page.language());
    }

    private Edition edition(String slug) {
        return editions.bySlug(slug).orElseThrow(NotFoundException::new);
    }

    private Response toList(String slug, String done) {
        return PageAnswers.seeOther("/" + page.lang() + "/office/editions/" + slug + "/gates?done=" + done);
    }
}
