package ro.clujit.innovationdays.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of API tokens. */
@MessageBundle(value = "tokens", locale = "en")
public interface TokenMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String name();

    @Message
    String name_help();

    @Message
    String owner();

    @Message
    String state_title();

    @Message
    String state(TokenState state);

    @Message
    String expires();

    @Message
    String last_used();

    @Message
    String never();

    @Message
    String actions();

    @Message
    String revoke();

    @Message
    String revoke_of(String name);

    @Message
    String revoked();

    @Message
    String none();

    @Message
    String add();

    @Message
    String holds();

    @Message
    String days(int days);

    @Message
    String submit();

    @Message
    String made();

    @Message
    String made_help();

    @Message
    String error_name();

    @Message
    String error_days();
}
