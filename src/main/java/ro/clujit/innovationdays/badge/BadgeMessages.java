package ro.clujit.innovationdays.badge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a badge. */
@MessageBundle(value = "badge", locale = "en")
public interface BadgeMessages {
    @Message
    String badge();

    @Message
    String short_code();

    @Message
    String write_name();

    @Message
    String attendee();

    @Message
    String speaker();

    @Message
    String sponsor();

    @Message
    String organiser();

    @Message
    String press();
}
