package ro.clujit.innovationdays.letters.call;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the letters to those who propose sessions. */
@MessageBundle(value = "proposals", locale = "en")
public interface ProposalMessages {
    @Message
    String received_subject(String title);

    @Message
    String received_title(String name);

    @Message
    String received_text(String edition);

    @Message
    String received_next(String until);

    @Message
    String accepted_subject(String title);

    @Message
    String accepted_title(String name);

    @Message
    String accepted_text(String edition);

    @Message
    String accepted_next();

    @Message
    String rejected_subject(String title);

    @Message
    String rejected_title(String name);

    @Message
    String rejected_text(String edition);

    @Message
    String rejected_next();

    @Message
    String proposal();

    @Message
    String organisers_write();

    @Message
    String open();

    @Message
    String keep_secret();

    @Message
    String kept();

    @Message
    String why(String edition);
}
