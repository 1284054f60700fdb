package ro.clujit.innovationdays.letters.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters to organisers. */
@MessageBundle(value = "accountletters", locale = "en")
public interface AccountLetterMessages {
    @Message
    String greeting(String name);

    @Message
    String subject();

    @Message
    String preview();

    @Message
    String text(String address);

    @Message
    String password();

    @Message
    String open();

    @Message
    String surprised();

    @Message
    String why();
}
