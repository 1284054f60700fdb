package ro.clujit.innovationdays.letters.announcement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.platform.locale.Language;

/** The words of announcements in the back office, and those around what organisers write. */
@MessageBundle(value = "announcements", locale = "en")
public interface AnnouncementMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String write();

    @Message
    String write_to_these();

    @Message
    String subject();

    @Message
    String nature(Nature nature);

    @Message
    String nature_label();

    @Message
    String state_label();

    @Message
    String state(AnnouncementState state);

    @Message
    String starts();

    @Message
    String made();

    @Message
    String made_by(String when, String name);

    @Message
    String language_of(Language language);

    @Message
    String pace_pause(Integer seconds);

    @Message
    String pace_per_minute(int letters);

    @Message
    String at_once();

    @Message
    String saved();

    @Message
    String late();

    @Message
    String tested();

    @Message
    String tested_often(int most);

    @Message
    String reaches(Integer people);

    @Message
    String reaches_nobody();

    @Message
    String reading(String language, int people);

    @Message
    String people();

    @Message
    String people_title();

    @Message
    String people_none();

    @Message
    String left_title();

    @Message
    String left_out(LeftOut why);

    @Message
    String name();

    @Message
    String address();

    @Message
    String language();

    @Message
    String why();

    @Message
    String look();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String preview();

    @Message
    String preview_as(String name);

    @Message
    String preview_sample();

    @Message
    String as_html();

    @Message
    String as_text();

    @Message
    String edit();

    @Message
    String test();

    @Message
    String test_help();

    @Message
    String test_in(String language);

    @Message
    String send();

    @Message
    String send_title(Integer people);

    @Message
    String send_text();

    @Message
    String when();

    @Message
    String now();

    @Message
    String later();

    @Message
    String starts_at();

    @Message
    String starts_at_help(String zone);

    @Message
    String confirm();

    @Message
    String do_send();

    @Message
    String scheduled(String when);

    @Message
    String unschedule();

    @Message
    String stop();

    @Message
    String stop_help();

    @Message
    String go_on();

    @Message
    String progress();

    @Message
    String refreshes();

    @Message
    String sent();

    @Message
    String of_all(int all);

    @Message
    String waiting();

    @Message
    String waiting_note(int outbox);

    @Message
    String failed();

    @Message
    String failed_note();

    @Message
    String given_up();

    @Message
    String given_up_note();

    @Message
    String skipped();

    @Message
    String to_letters();

    @Message
    String delete();

    @Message
    String everybody();

    @Message
    String back();

    @Message
    String all_announcements();

    @Message
    String is_test();

    @Message
    String why_ticket(String edition);

    @Message
    String why_news();

    @Message
    String why_contact(String edition);

    @Message
    String end_here();

    @Message
    String end_there();

    @Message
    String sample_name();

    @Message
    String sample_subject(String edition);

    @Message
    String sample_text(String name, String ticket);

    @Message
    String details();
}
