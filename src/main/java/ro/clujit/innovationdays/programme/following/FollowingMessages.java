package ro.clujit.innovationdays.programme.following;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words for those who follow sessions. */
@MessageBundle(value = "following", locale = "en")
public interface FollowingMessages {
    @Message
    String from_agenda();

    @Message
    String ask_title(int sessions);

    @Message
    String ask_lead(String edition);

    @Message
    String email();

    @Message
    String email_help();

    @Message
    String kept_title();

    @Message
    String kept(int daysUnconfirmed, int daysAfter);

    @Message
    String ask();

    @Message
    String asked_title();

    @Message
    String asked();

    @Message
    String asked_again();

    @Message
    String to_edition();

    @Message
    String over();

    @Message
    String privacy_link();

    @Message
    String fault_email();

    @Message
    String fault_busy();

    @Message
    String page_title();

    @Message
    String page_lead(String edition);

    @Message
    String confirm_title();

    @Message
    String confirm_text();

    @Message
    String confirm();

    @Message
    String confirmed();

    @Message
    String waiting();

    @Message
    String followed();

    @Message
    String cancelled();

    @Message
    String no_time();

    @Message
    String stop(String title);

    @Message
    String stop_short();

    @Message
    String stopped();

    @Message
    String nothing();

    @Message
    String stop_all();

    @Message
    String forget_title();

    @Message
    String forget_text(int days);

    @Message
    String forget();

    @Message
    String forgotten_title();

    @Message
    String forgotten_text();

    @Message
    String unknown_title();

    @Message
    String unknown_text();
}
