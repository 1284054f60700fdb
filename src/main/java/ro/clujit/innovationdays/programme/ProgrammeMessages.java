package ro.clujit.innovationdays.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.platform.locale.Language;

/** The words of the timetable. */
@MessageBundle(value = "programme", locale = "en")
public interface ProgrammeMessages {
    @Message
    String kind(SessionKind kind);

    @Message
    String role(SpeakerRole role);

    @Message
    String spoken(Language language);

    @Message
    String until(String time);

    @Message
    String theme(String name);

    @Message
    String unscheduled();
}
