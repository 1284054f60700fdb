package ro.clujit.innovationdays.programme.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.SpeakerRole;

/** The words of feeds and schedules. */
@MessageBundle(value = "exchange", locale = "en")
public interface ExchangeMessages {
    /** Other programs know kinds by these words: a change of one makes it another kind to them. */
    @Message
    String type(SessionKind kind);

    /** As files of a spreadsheet program have it. */
    @Message
    String role(SpeakerRole role);

    @Message
    String no_room();

    @Message
    String cancelled(String title);

    @Message
    String agenda(String edition);
}
