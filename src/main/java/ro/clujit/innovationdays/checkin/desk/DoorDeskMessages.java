package ro.clujit.innovationdays.checkin.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of registering somebody at a gate, as far as they are not those of all who register by hand. */
@MessageBundle(value = "doordesk", locale = "en")
public interface DoorDeskMessages {
    @Message
    String intro(String gate);

    @Message
    String back();

    @Message
    String register();

    @Message
    String email_help();

    @Message
    String fault_email_to_pay();

    @Message
    String places(int count);

    @Message
    String none_left();
}
