package ro.clujit.innovationdays.letters.reminder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which organisers say which reminders an edition sends. */
@MessageBundle(value = "reminders", locale = "en")
public interface ReminderMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String defaults();

    @Message
    String kind(ReminderKind kind);

    @Message
    String who(ReminderKind kind);

    @Message
    String saved();

    @Message
    String asked();

    @Message
    String is_on();

    @Message
    String is_off();

    @Message
    String due();

    @Message
    String due_at(String when);

    @Message
    String due_now();

    @Message
    String due_each(int days);

    @Message
    String due_past(String when);

    @Message
    String due_done(String when);

    @Message
    String due_days_unknown();

    @Message
    String due_opening();

    @Message
    String due_draft();

    @Message
    String due_over();

    @Message
    String due_off();

    @Message
    String would_get();

    @Message
    String got();

    @Message
    String people(int n);

    @Message
    String preview();

    @Message
    String form(String form);

    @Message
    String turn_on();

    @Message
    String days(ReminderKind kind);

    @Message
    String days_bounds(int least, int most);

    @Message
    String time();

    @Message
    String time_help(String zone);

    @Message
    String fault_days(int least, int most);

    @Message
    String fault_time();

    @Message
    String save(String kind);

    @Message
    String send_now(String kind);

    @Message
    String send_title(String kind);

    @Message
    String send_text(int n);

    @Message
    String send_once();

    @Message
    String send_button(int n);

    @Message
    String send_nobody();

    @Message
    String back();
}
