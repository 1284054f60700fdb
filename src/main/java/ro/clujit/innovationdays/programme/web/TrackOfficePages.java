package ro.clujit.innovationdays.programme.web;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import ro.clujit.innovationdays.account.Role;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.platform.web.PageAnswers;
import ro.clujit.innovationdays.programme.TextLimits;
import ro.clujit.innovationdays.programme.Track;
import ro.clujit.innovationdays.programme.TrackDrafting;
import ro.clujit.innovationdays.programme.Tracks;

/** The tracks of an edition in the back office. */
@Path("/{lang:ro|en}/office/editions/{slug}/tracks")
@RolesAllowed(Role.ORGANISER)
public class TrackOfficePages {

    private static final int NAME = TextLimits.TRACK;

    /** A track in the list. */
    public record TrackRow(UUID id, int position, String nameRo, String nameEn) {
        static TrackRow of(Track track) {
            return new TrackRow(
                    track.id(),
                    track.position(),
                    track.name().ro(),
                    track.name().en());
        }
    }

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance officeTracks(
                EditionHeading edition, List<TrackRow> tracks, Fields fields, String done);

        static native TemplateInstance officeTrack(EditionHeading edition, UUID id, Fields fields, boolean inUse);
    }

    private final EditionDesk desk;
    private final Tracks tracks;
    private final TrackDrafting drafting;

    TrackOfficePages(EditionDesk desk, Tracks tracks, TrackDrafting drafting) {
        this.desk = desk;
        this.tracks = tracks;
        this.drafting = drafting;
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response list(@RestPath String slug, @RestQuery String done) {
        return PageAnswers.page(list(desk.edition(slug), Fields.blank(), done));
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response add(@RestPath String slug, MultivaluedMap<String, String> form) {
        Edition edition = desk.edition(slug);
        Fields fields = Fields.sent(form);
        Bilingual name = name(fields);
        if (!fields.isGood()) {
            return PageAnswers.refused(list(edition, fields, null));
        }
        drafting.add(slug, name);
        return desk.seeOther(slug, "/tracks?done=added");
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response edit(@RestPath String slug, @RestPath UUID id) {
        return PageAnswers.page(form(track(slug, id), false));
    }

    @POST
    @Path("/{id}")
    @Transactional
    @Operation(hidden = true)
    public Response change(@RestPath String slug, @RestPath UUID id, MultivaluedMap<String, String> form) {
        Track track = track(slug, id);
        Fields fields = Fields.sent(form);
        Bilingual name = name(fields);
        int last = tracks.of(track.edition()).size();
        Optional<Integer> position =
                fields.required("position", 1, last, desk.words().fault_position(last));
        if (!fields.isGood()) {
            return PageAnswers.refused(Templates.officeTrack(desk.heading(track.edition()), id, fields, false));
        }
        drafting.change(id, name, position.orElseThrow());
        return desk.seeOther(slug, "/tracks?done=saved");
    }

    @POST
    @Path("/{id}/remove")
    @Operation(hidden = true)
    public Response remove(@RestPath String slug, @RestPath UUID id) {
        if (tracks.findByIdOptional(id).isPresent()
                && !drafting.remove(track(slug, id).id())) {
            return PageAnswers.page(409, form(track(slug, id), true));
        }
        return desk.seeOther(slug, "/tracks?done=removed");
    }

    private Bilingual name(Fields fields) {
        return new Bilingual(
                fields.filledIn("name-ro", NAME, desk.words().fault_name_ro(NAME)),
                fields.filledIn("name-en", NAME, desk.words().fault_name_en(NAME)));
    }

    private TemplateInstance list(Edition edition, Fields fields, String done) {
        return Templates.officeTracks(
                desk.heading(edition),
                tracks.of(edition).stream().map(TrackRow::of).toList(),
                fields,
                done);
    }

    private TemplateInstance form(Track track, boolean inUse) {
        Fields fields = Fields.blank()
                .put("name-ro", track.name().ro())
                .put("name-en", track.name().en())
                .put("position", track.position());
        return Templates.officeTrack(desk.heading(track.edition()), track.id(), fields, inUse);
    }

    private Track track(String slug, UUID id) {
        return tracks.findByIdOptional(id)
                .filter(track -> track.edition().slug().equals(slug))
                .orElseThrow(NotFoundException::new);
    }
}
