package ro.clujit.innovationdays.site.programme;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import ro.clujit.innovationdays.edition.EditionView;
import ro.clujit.innovationdays.platform.web.Page;
import ro.clujit.innovationdays.platform.web.delivery.PublicPage;
import ro.clujit.innovationdays.programme.ProgrammeMessages;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;
import ro.clujit.innovationdays.site.head.HeadView;
import ro.clujit.innovationdays.site.head.Heads;

/** Who speaks, and a page for each of them. */
@Path("/{lang:ro|en}/editions/{slug}/speakers")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SpeakerPages {

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance speakers(
                HeadView head, EditionView edition, EditionNav nav, List<PersonView> people);

        static native TemplateInstance speaker(HeadView head, EditionView edition, EditionNav nav, SpeakerView speaker);
    }

    private final Page page;
    private final Readings readings;
    private final OtherEditions others;
    private final Heads heads;

    SpeakerPages(Page page, Readings readings, OtherEditions others, Heads heads) {
        this.page = page;
        this.readings = readings;
        this.others = others;
        this.heads = heads;
    }

    @GET
    @PublicPage
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance speakers(@RestPath String slug) {
        return all(readings.released(slug, page.language()));
    }

    @GET
    @PublicPage
    @Path("/{speaker:[a-z0-9_-]+}")
    @Transactional
    @Operation(hidden = true)
    public TemplateInstance speaker(@RestPath String slug, @RestPath String speaker) {
        return one(readings.released(slug, page.language()), speaker);
    }

    TemplateInstance all(Reading reading) {
        ProgrammeMessages words = page.words(ProgrammeMessages.class);
        return Templates.speakers(
                reading.nav().isPreview()
                        ? heads.unlisted(page, reading.view(), words.speakers())
                        : heads.within(
                                page,
                                reading.view(),
                                words.speakers(),
                                words.speakers_lead(
                                        reading.programme().speakers().size())),
                reading.view(),
                reading.nav(),
                PersonView.all(reading.programme(), page.language()));
    }

    TemplateInstance one(Reading reading, String slug) {
        SpeakerEntry speaker = reading.programme().speaker(slug).orElseThrow(NotFoundException::new);
        return Templates.speaker(
                reading.nav().isPreview()
                        ? heads.unlisted(page, reading.view(), speaker.name())
                        : heads.ofSpeaker(page, speaker, reading.view()),
                reading.view(),
                reading.nav(),
                SpeakerView.of(speaker, reading, others.of(speaker, reading)));
    }
}
