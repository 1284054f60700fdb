package ro.clujit.innovationdays.ticketing.desk.web.api;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.ticketing.Changed;

/** Why organisers' programs were refused something about a ticket. */
@MessageBundle(value = "deskapi", locale = "en")
public interface DeskApiMessages {
    @Message
    String changed(Changed changed);

    @Message
    String missing();
}
