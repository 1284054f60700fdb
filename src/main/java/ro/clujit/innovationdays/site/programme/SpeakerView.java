package ro.clujit.innovationdays.site.programme;

import java.util.List;
import ro.clujit.innovationdays.programme.release.Snapshot.SpeakerEntry;

/**
 * A speaker's own page.
 *
 * @param biography in Markdown
 * @param sessions in this edition, by time
 * @param elsewhere in other editions, the latest first
 */
public record SpeakerView(PersonView person, Wording biography, List<SessionRow> sessions, List<Elsewhere> elsewhere) {

    /**
     * @param base what the addresses of that edition's pages begin with
     * @param slug the speaker's there
     */
    public record Elsewhere(String edition, String base, String slug, List<SessionRow> sessions) {}

    static SpeakerView of(SpeakerEntry speaker, Reading reading, List<Elsewhere> elsewhere) {
        SessionRows rows = reading.rows();
        return new SpeakerView(
                PersonView.of(speaker, null, reading.language()),
                Wording.of(speaker.biography(), reading.language()),
                reading.programme().sessionsOf(speaker).stream().map(rows::row).toList(),
                elsewhere);
    }
}
