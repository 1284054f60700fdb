package ro.clujit.innovationdays.letters.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters to those who wait. */
@MessageBundle(value = "waitingletters", locale = "en")
public interface WaitingLetterMessages {
    @Message
    String joined_subject(String edition);

    @Message
    String joined_preview();

    @Message
    String joined_text(String type, String edition);

    @Message
    String joined_open();

    @Message
    String joined_not_you();

    @Message
    String offer_subject(String edition);

    @Message
    String offer_preview(String until);

    @Message
    String offer_text(String type, String edition, String until);

    @Message
    String offer_open();

    @Message
    String lapsed_subject(String edition);

    @Message
    String lapsed_preview();

    @Message
    String lapsed_text(String type, String edition);

    @Message
    String why_waiting(String edition);
}
