package ro.clujit.innovationdays.programme.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.media.PictureView;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.Session;
import ro.clujit.innovationdays.programme.Sessions;
import ro.clujit.innovationdays.programme.Speaker;

/** The page of one speaker, which several forms come back to. */
@ApplicationScoped
class SpeakerSheets {

    /** A session that they have a part in. */
    public record AppearanceRow(String edition, String editionName, int number, String title, boolean cancelled) {
        static AppearanceRow of(Session session, Language language) {
            return new AppearanceRow(
                    session.edition().slug(),
                    session.edition().name(language),
                    session.number(),
                    session.title().in(language),
                    session.isCancelled());
        }
    }

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        /**
         * @param version as the database has it now
         * @param photograph null without one
         */
        static native TemplateInstance officeSpeaker(
                SpeakerRow speaker,
                int version,
                PictureView photograph,
                List<AppearanceRow> appearances,
                Fields fields,
                boolean inUse,
                String done);
    }

    private final EditionDesk desk;
    private final Sessions sessions;

    SpeakerSheets(EditionDesk desk, Sessions sessions) {
        this.desk = desk;
        this.sessions = sessions;
    }

    /** @param inUse whether removing them was refused */
    TemplateInstance of(Speaker speaker, Fields fields, boolean inUse, String done) {
        return Templates.officeSpeaker(
                SpeakerRow.of(speaker),
                speaker.version(),
                speaker.picture().map(PictureView::new).orElse(null),
                sessions.with(speaker).stream()
                        .map(session -> AppearanceRow.of(session, desk.language()))
                        .toList(),
                fields,
                inUse,
                done);
    }
}
