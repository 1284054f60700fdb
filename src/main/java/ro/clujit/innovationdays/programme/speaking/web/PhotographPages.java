package ro.clujit.innovationdays.programme.speaking.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.platform.media.MediaMessages;
import ro.clujit.innovationdays.platform.media.PictureOutcome;
import ro.clujit.innovationdays.platform.media.PictureRefusal;
import ro.clujit.innovationdays.platform.media.Pictures;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.Upload;
import ro.clujit.innovationdays.programme.speaking.Participations;
import ro.clujit.innovationdays.programme.speaking.Proposing;

/** The photograph that a speaker proposes. Nothing is taken in from who has no page. */
@Path("/{lang:ro|en}/speaking/{token:[a-z0-9]+}/photograph")
public class PhotographPages {

    private static final String FIELD = "photograph";

    private final SpeakingDesk desk;
    private final Participations participations;
    private final Pictures pictures;
    private final Proposing proposing;
    private final Page page;

    PhotographPages(
            SpeakingDesk desk, Participations participations, Pictures pictures, Proposing proposing, Page page) {
        this.desk = desk;
        this.participations = participations;
        this.pictures = pictures;
        this.proposing = proposing;
        this.page = page;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response propose(@RestPath String token, MultipartFormDataInput form) {
        if (participations.byToken(token).isEmpty()) {
            return desk.unknown();
        }
        Optional<Upload> upload = Upload.sent(form, FIELD);
        if (upload.isEmpty()) {
            return refused(token, desk.words().fault_no_file());
        }
        PictureOutcome outcome = upload.get().isTooLarge()
                ? PictureRefusal.TOO_LARGE
                : pictures.store(upload.get().bytes());
        if (outcome instanceof PictureOutcome.Stored stored) {
            Proposing.Outcome proposed = proposing.picture(token, stored.id(), page.language());
            if (proposed != Proposing.Outcome.SENT) {
                pictures.remove(stored.id());
            }
            return desk.led(token, proposed);
        }
        return refused(token, page.words(MediaMessages.class).refused((PictureRefusal) outcome));
    }

    @POST
    @Path("/remove")
    @Operation(hidden = true)
    public Response proposeNone(@RestPath String token) {
        return desk.led(token, proposing.picture(token, null, page.language()));
    }

    private Response refused(String token, String remark) {
        Fields fields = Fields.blank();
        fields.refuse(FIELD, remark);
        return desk.show(422, token, forms -> forms.pictured(fields), "");
    }
}
