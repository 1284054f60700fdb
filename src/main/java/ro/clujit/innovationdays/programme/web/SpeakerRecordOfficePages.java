package ro.clujit.innovationdays.programme.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.SpeakerDrafting;
import ro.clujit.innovationdays.programme.Speakers;

/** One speaker in the back office, the same across editions: what is said of them, and where they appear. */
@Path("/{lang:ro|en}/office/speakers")
@RolesAllowed(Role.ORGANISER)
public class SpeakerRecordOfficePages {

    private final EditionDesk desk;
    private final Speakers speakers;
    private final SpeakerSheets sheets;
    private final SpeakerDrafting drafting;

    SpeakerRecordOfficePages(EditionDesk desk, Speakers speakers, SpeakerSheets sheets, SpeakerDrafting drafting) {
        this.desk = desk;
        this.speakers = speakers;
        this.sheets = sheets;
        this.drafting = drafting;
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response edit(@RestPath UUID id, @RestQuery String done) {
        Speaker speaker = speaker(id);
        return PageAnswers.page(sheets.of(speaker, SpeakerForm.of(speaker), false, done));
    }

    @POST
    @Path("/{id}")
    @Operation(hidden = true)
    public Response change(@RestPath UUID id, MultivaluedMap<String, String> form) {
        Speaker speaker = speaker(id);
        Fields fields = Fields.sent(form, SpeakerForm.BLOCKS);
        SpeakerForm.read(fields, desk.words())
                .map(plan -> drafting.change(id, Versions.of(fields), plan))
                .ifPresent(outcome -> remark(outcome, fields));
        return fields.isGood()
                ? PageAnswers.seeOther("/" + desk.language() + "/office/speakers/" + id + "?done=saved")
                : PageAnswers.refused(sheets.of(speaker, Versions.renewed(fields, speaker.version()), false, null));
    }

    @POST
    @Path("/{id}/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath UUID id) {
        return switch (drafting.remove(id)) {
            case IN_USE -> PageAnswers.page(409, sheets.of(speaker(id), SpeakerForm.of(speaker(id)), true, null));
            default -> PageAnswers.seeOther("/" + desk.language() + "/office/editions");
        };
    }

    private void remark(SpeakerDrafting.Outcome outcome, Fields fields) {
        switch (outcome) {
            case DONE, IN_USE -> {}
            case STALE -> fields.refuse(Versions.FIELD, desk.words().fault_stale());
            case NO_SUCH_SPEAKER -> throw new NotFoundException();
        }
    }

    private Speaker speaker(UUID id) {
        return speakers.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
