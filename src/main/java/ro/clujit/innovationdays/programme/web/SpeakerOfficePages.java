package ro.clujit.innovationdays.programme.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.SpeakerDrafting;
import ro.clujit.innovationdays.programme.Speakers;
import ro.clujit.innovationdays.programme.speaking.SpeakerChanges;

/** The speakers of an edition in the back office, all others to find, and a new one. */
@Path("/{lang:ro|en}/office/editions/{slug}/speakers")
@RolesAllowed(Role.ORGANISER)
public class SpeakerOfficePages {

    /** Of those who are not in the edition no more are listed: a name finds the rest. */
    private static final int MOST_OTHERS = 100;

    private static final int LONGEST_QUESTION = 100;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        /**
         * @param more how many others there are besides those listed
         * @param proposals how many changes speakers proposed that wait to be decided
         */
        static native TemplateInstance officeSpeakers(
                EditionHeading edition,
                List<SpeakerRow> here,
                List<SpeakerRow> others,
                int more,
                int proposals,
                String asked,
                String done);

        static native TemplateInstance officeNewSpeaker(EditionHeading edition, Fields fields);
    }

    private final EditionDesk desk;
    private final Speakers speakers;
    private final SpeakerDrafting drafting;
    private final SpeakerChanges changes;

    SpeakerOfficePages(EditionDesk desk, Speakers speakers, SpeakerDrafting drafting, SpeakerChanges changes) {
        this.desk = desk;
        this.speakers = speakers;
        this.drafting = drafting;
        this.changes = changes;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String q, @RestQuery String done) {
        Edition edition = desk.edition(slug);
        String line = Text.line(q);
        String asked = line.substring(0, Math.min(LONGEST_QUESTION, line.length()));
        List<Speaker> here = speakers.of(edition);
        List<Speaker> others = new ArrayList<>(new SpeakerNames(speakers.byName()).matching(asked));
        others.removeAll(here);
        return PageAnswers.page(Templates.officeSpeakers(
                desk.heading(edition),
                rows(new SpeakerNames(here).matching(asked)),
                rows(others.stream().limit(MOST_OTHERS).toList()),
                Math.max(0, others.size() - MOST_OTHERS),
                changes.countPending(edition),
                asked,
                done));
    }

    @GET
    @Path("/new")
    @Operation(hidden = true)
    public Response blank(@RestPath String slug) {
        return PageAnswers.page(Templates.officeNewSpeaker(desk.heading(desk.edition(slug)), Fields.blank()));
    }

    @POST
    @Path("/new")
    @Operation(hidden = true)
    public Response add(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = desk.edition(slug);
        Fields fields = Fields.sent(form, SpeakerForm.BLOCKS);
        return SpeakerForm.read(fields, desk.words())
                .map(plan -> drafting.add(plan, null))
                .map(speaker -> PageAnswers.seeOther(
                        "/" + desk.language() + "/office/speakers/" + speaker.id() + "?done=added"))
                .orElseGet(() -> PageAnswers.refused(Templates.officeNewSpeaker(desk.heading(edition), fields)));
    }

    private static List<SpeakerRow> rows(List<Speaker> speakers) {
        return speakers.stream().map(SpeakerRow::of).toList();
    }
}
