package ro.clujit.innovationdays.letters;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Whom and what the samples of letters are about. */
@MessageBundle(value = "samples", locale = "en")
public interface SampleMessages {
    @Message
    String name();

    @Message
    String registrant();

    @Message
    String organisation();

    @Message
    String ticket_type();

    @Message
    String ticket();

    @Message
    String add_on();

    @Message
    String session();

    @Message
    String session_before();

    @Message
    String other_session();

    @Message
    String room();

    @Message
    String other_room();

    @Message
    String comment();

    @Message
    String organisers_word();

    @Message
    String link();
}
