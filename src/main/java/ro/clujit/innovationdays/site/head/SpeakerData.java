package ro.clujit.innovationdays.site.head;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.media.PictureView;
import ro.clujit.innovationdays.platform.text.Markdown;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;

/** A speaker as schema.org's Person. */
@ApplicationScoped
class SpeakerData {

    /** How wide a photograph is that others show, in pixels. */
    static final int PICTURE = 768;

    private final SchemaOrg schema;

    SpeakerData(SchemaOrg schema) {
        this.schema = schema;
    }

    /** JSON safe inside a script element. */
    String of(SpeakerEntry speaker, Language language, String page) {
        ObjectNode person = schema.document("Person").setAll(schema.person(speaker.name(), speaker.organisation()));
        person.put("url", page);
        if (!speaker.headline().isEmpty()) {
            person.put("jobTitle", speaker.headline().in(language));
        }
        if (!speaker.biography().isEmpty()) {
            person.put("description", Markdown.plain(speaker.biography().in(language)));
        }
        if (speaker.picture() != null) {
            person.put("image", schema.absolute(new PictureView(speaker.picture()).src(PICTURE)));
        }
        return schema.written(person);
    }
}
