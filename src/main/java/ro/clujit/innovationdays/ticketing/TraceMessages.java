package ro.clujit.innovationdays.ticketing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what was so before and after a change. */
@MessageBundle(value = "traces", locale = "en")
public interface TraceMessages {
    @Message
    String consent(Purpose purpose);

    @Message
    String no_consent();
}
