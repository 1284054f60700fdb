package ro.clujit.innovationdays.ticketing.asking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of answers that somebody else than the holder of a ticket writes down. */
@MessageBundle(value = "answering", locale = "en")
public interface CorrectingMessages {
    @Message
    String title();

    @Message
    String text();

    @Message
    String save();

    @Message
    String passed_on();

    @Message
    String begun();

    @Message
    String forgotten();
}
