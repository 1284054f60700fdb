package ro.clujit.innovationdays.programme.web;

import java.util.UUID;
import ro.clujit.innovationdays.programme.Speaker;

/**
 * A speaker in the back office's list.
 *
 * @param email empty where nobody knows it
 */
public record SpeakerRow(UUID id, String name, String organisation, String email) {
    static SpeakerRow of(Speaker speaker) {
        return new SpeakerRow(
                speaker.id(),
                speaker.name(),
                speaker.organisation(),
                speaker.email().orElse(""));
    }
}
