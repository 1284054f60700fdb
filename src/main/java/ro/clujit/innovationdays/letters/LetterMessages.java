package ro.clujit.innovationdays.letters;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters. */
@MessageBundle(value = "letters", locale = "en")
public interface LetterMessages {
    @Message
    String confirmation_subject(String edition);

    @Message
    String confirmation_preview();

    @Message
    String confirmation_title(String name);

    @Message
    String confirmed_own(String edition);

    @Message
    String confirmed_several(String edition);

    @Message
    String confirmed_by(String registrant, String edition);

    @Message
    String ticket_again(String edition);

    @Message
    String example_edition();

    @Message
    String when();

    @Message
    String doors_open(String day, String time);

    @Message
    String where();

    @Message
    String ticket();

    @Message
    String at_the_door();

    @Message
    String show_qr();

    @Message
    String show_qr_in_text();

    @Message
    String qr_alt();

    @Message
    String if_unread();

    @Message
    String manage_registration();

    @Message
    String open_ticket();

    @Message
    String manage_help();

    @Message
    String ticket_help();

    @Message
    String attached(boolean calendar);

    @Message
    String keep_secret();

    @Message
    String why(String edition);

    @Message
    String badge_file();

    @Message
    String calendar_file();
}
