package ro.clujit.innovationdays.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in. */
@MessageBundle(value = "account", locale = "en")
public interface AccountMessages {
    @Message
    String sign_in();

    @Message
    String sign_in_intro();

    @Message
    String email();

    @Message
    String password();

    @Message
    String wrong();

    @Message
    String too_many();

    @Message
    String setup_title();

    @Message
    String setup_intro();

    @Message
    String name();

    @Message
    String password_help(int least);

    @Message
    String setup_submit();

    @Message
    String setup_gone_title();

    @Message
    String setup_gone();

    @Message
    String error_name();

    @Message
    String error_email();

    @Message
    String error_password(int least);

    @Message
    String error_email_taken();

    @Message
    String name_of();

    @Message
    String organisers();

    @Message
    String organisers_intro();

    @Message
    String add_organiser();

    @Message
    String add_organiser_help();

    @Message
    String initial_password();

    @Message
    String add();

    @Message
    String added();
}
