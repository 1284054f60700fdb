package ro.clujit.innovationdays.ticketing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what is owed for workshops and dinners that were chosen after a registration was confirmed. */
@MessageBundle(value = "owing", locale = "en")
public interface OwingMessages {
    @Message
    String title();

    @Message
    String lead(String sum, String until);

    @Message
    String unpaid(String name);

    @Message
    String chosen_until(String until);

    @Message
    String before();

    @Message
    String still_owed();

    @Message
    String still_owed_until(String sum, String until);
}
