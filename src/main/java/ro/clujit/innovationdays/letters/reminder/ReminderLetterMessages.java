package ro.clujit.innovationdays.letters.reminder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reminders. */
@MessageBundle(value = "reminderletters", locale = "en")
public interface ReminderLetterMessages {
    @Message
    String greeting(String name);

    @Message
    String why(String edition);

    @Message
    String why_registered(String edition);

    @Message
    String why_came(String edition);

    @Message
    String keep_secret();

    @Message
    String when();

    @Message
    String doors();

    @Message
    String where();

    @Message
    String ticket();

    @Message
    String if_unread();

    @Message
    String booked();

    @Message
    String week_subject(String edition, String when);

    @Message
    String week_text(String edition, String when);

    @Message
    String day_subject(String edition, String day);

    @Message
    String day_text(String edition, String day);

    @Message
    String bring();

    @Message
    String name_missing();

    @Message
    String attached();

    @Message
    String cannot_come();

    @Message
    String open_ticket();

    @Message
    String open_registration();

    @Message
    String changed_subject(String edition);

    @Message
    String changed_preview();

    @Message
    String changed_text();

    @Message
    String pay_subject(String edition, String until);

    @Message
    String pay_preview(String total, String until);

    @Message
    String pay_text(String edition, String total, String until);

    @Message
    String pay_no_account();

    @Message
    String pay_crossed();

    @Message
    String pay_amount();

    @Message
    String pay_reference();

    @Message
    String pay_until();

    @Message
    String details_subject(String edition);

    @Message
    String details_preview();

    @Message
    String details_holder(String registrant, String edition, String when);

    @Message
    String details_open();

    @Message
    String pass_on();

    @Message
    String passing_subject(String edition);

    @Message
    String passing_preview();

    @Message
    String passing_text(String edition, String when);

    @Message
    String thanks_subject(String edition);

    @Message
    String thanks_preview();

    @Message
    String thanks_text(String edition);

    @Message
    String thanks_ask(String until);

    @Message
    String thanks_open();

    @Message
    String thanks_private();

    @Message
    String next_subject(String edition);

    @Message
    String next_text(String edition);

    @Message
    String next_open();

    @Message
    String next_stop();

    @Message
    String next_why(String earlier);

    @Message
    String sample_name();

    @Message
    String sample_guest();

    @Message
    String sample_type();

    @Message
    String sample_workshop();

    @Message
    String sample_link();

    @Message
    String sample_earlier();
}
