package ro.clujit.innovationdays.badge.wallet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of wallet passes and of the links to them. */
@MessageBundle(value = "wallet", locale = "en")
public interface WalletMessages {
    @Message
    String apple();

    @Message
    String google();

    @Message
    String name();

    @Message
    String type();

    @Message
    String organisation();

    @Message
    String dates();

    @Message
    String place();

    @Message
    String code();
}
