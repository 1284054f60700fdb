package ro.clujit.innovationdays.sponsor.contact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages on which contacts of partners sign in. */
@MessageBundle(value = "partnersignin", locale = "en")
public interface SignInMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String email();

    @Message
    String email_help();

    @Message
    String ask();

    @Message
    String fault_email();

    @Message
    String sent_title();

    @Message
    String sent();

    @Message
    String sent_none();

    @Message
    String other_address();

    @Message
    String too_many();

    @Message
    String open_title(String organisation);

    @Message
    String open_text();

    @Message
    String open();

    @Message
    String closed_title(LinkSignIn.Standing standing);

    @Message
    String closed_text(LinkSignIn.Standing standing);

    @Message
    String again(String address);
}
