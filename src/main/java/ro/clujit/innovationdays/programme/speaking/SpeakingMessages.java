package ro.clujit.innovationdays.programme.speaking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a speaker's own page. */
@MessageBundle(value = "speaking", locale = "en")
public interface SpeakingMessages {
    @Message
    String title(String name);

    @Message
    String speaker_at(String edition);

    @Message
    String sessions();

    @Message
    String no_sessions();

    @Message
    String not_announced();

    @Message
    String not_announced_help();

    @Message
    String cancelled();

    @Message
    String no_time();

    @Message
    String with(String names);

    @Message
    String calendar(String title);

    @Message
    String see_session();

    @Message
    String coming_title();

    @Message
    String coming_text();

    @Message
    String coming();

    @Message
    String not_coming();

    @Message
    String word();

    @Message
    String word_help();

    @Message
    String answer();

    @Message
    String answered();

    @Message
    String answered_at(Attendance attendance, String when);

    @Message
    String about_title();

    @Message
    String about_text();

    @Message
    String name();

    @Message
    String name_help();

    @Message
    String organisation();

    @Message
    String headline_ro();

    @Message
    String headline_en();

    @Message
    String headline_help();

    @Message
    String biography_ro();

    @Message
    String biography_en();

    @Message
    String biography_help();

    @Message
    String preview();

    @Message
    String preview_title();

    @Message
    String preview_text();

    @Message
    String in_romanian();

    @Message
    String in_english();

    @Message
    String send();

    @Message
    String sent();

    @Message
    String unchanged();

    @Message
    String taken_back();

    @Message
    String pending(String when);

    @Message
    String take_back();

    @Message
    String approved(String when);

    @Message
    String approved_some(String when);

    @Message
    String rejected(String when);

    @Message
    String photograph();

    @Message
    String photograph_alt(String name);

    @Message
    String no_photograph();

    @Message
    String photograph_file();

    @Message
    String photograph_send();

    @Message
    String photograph_remove();

    @Message
    String kept(int days);

    @Message
    String unknown_title();

    @Message
    String unknown_text();

    @Message
    String lost_title();

    @Message
    String lost_text();

    @Message
    String lost_ask();

    @Message
    String lost_sent_title();

    @Message
    String lost_sent();

    @Message
    String email();

    @Message
    String email_help();

    @Message
    String fault_email();

    @Message
    String fault_attendance();

    @Message
    String fault_word(int most);

    @Message
    String fault_name(int most);

    @Message
    String fault_organisation(int most);

    @Message
    String fault_headline(int most);

    @Message
    String fault_biography(int most);

    @Message
    String fault_no_file();
}
