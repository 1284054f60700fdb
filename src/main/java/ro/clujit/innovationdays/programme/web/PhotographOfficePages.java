package ro.clujit.innovationdays.programme.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.platform.media.MediaMessages;
import ro.clujit.innovationdays.platform.media.PictureOutcome;
import ro.clujit.innovationdays.platform.media.PictureRefusal;
import ro.clujit.innovationdays.platform.media.Pictures;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.programme.Speaker;
import ro.clujit.innovationdays.programme.SpeakerDrafting;
import ro.clujit.innovationdays.programme.Speakers;

/** A speaker's photograph in the back office. */
@Path("/{lang:ro|en}/office/speakers/{id}/photograph")
@RolesAllowed(Role.ORGANISER)
public class PhotographOfficePages {

    private static final String FIELD = "photograph";

    private final EditionDesk desk;
    private final Speakers speakers;
    private final SpeakerSheets sheets;
    private final SpeakerDrafting drafting;
    private final Pictures pictures;

    PhotographOfficePages(
            EditionDesk desk, Speakers speakers, SpeakerSheets sheets, SpeakerDrafting drafting, Pictures pictures) {
        this.desk = desk;
        this.speakers = speakers;
        this.sheets = sheets;
        this.drafting = drafting;
        this.pictures = pictures;
    }

    /** The one before is kept: a release may show it for as long as there is no other. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response save(@RestPath UUID id, MultipartFormDataInput form) {
        Speaker speaker = speaker(id);
        int version = Versions.of(Fields.sent(form));
        Optional<Upload> upload = Upload.sent(form, FIELD);
        if (upload.isEmpty()) {
            return refused(speaker, desk.words().fault_photograph());
        }
        PictureOutcome outcome = upload.get().isTooLarge()
                ? PictureRefusal.TOO_LARGE
                : pictures.store(upload.get().bytes());
        if (outcome instanceof PictureOutcome.Stored stored) {
            return portray(speaker, version, stored.id());
        }
        return refused(speaker, desk.words(MediaMessages.class).refused((PictureRefusal) outcome));
    }

    @POST
    @Path("/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath UUID id, MultivaluedMap<String, String> form) {
        return portray(speaker(id), Versions.of(Fields.sent(form)), null);
    }

    private Response portray(Speaker speaker, int version, UUID picture) {
        return switch (drafting.portray(speaker.id(), version, picture)) {
            case NO_SUCH_SPEAKER -> throw new NotFoundException();
            case STALE -> {
                if (picture != null) {
                    pictures.remove(picture);
                }
                yield refused(speaker, desk.words().fault_stale());
            }
            default ->
                PageAnswers.seeOther("/" + desk.language() + "/office/speakers/" + speaker.id() + "?done="
                        + (picture == null ? "unportrayed" : "portrayed"));
        };
    }

    private Response refused(Speaker speaker, String remark) {
        Fields fields = SpeakerForm.of(speaker);
        fields.refuse(FIELD, remark);
        return PageAnswers.refused(sheets.of(speaker, fields, false, null));
    }

    private Speaker speaker(UUID id) {
        return speakers.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
