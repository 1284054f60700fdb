package ro.clujit.innovationdays.platform.sheet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an organiser is told whose file was not read. */
@MessageBundle(value = "sheet", locale = "en")
public interface SheetMessages {
    @Message
    String refusal(SheetRefusal why);
}
