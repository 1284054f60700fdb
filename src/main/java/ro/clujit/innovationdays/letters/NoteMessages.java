package ro.clujit.innovationdays.letters;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.programme.speaking.Field;
import ro.clujit.innovationdays.programme.speaking.Occasion;
import ro.clujit.innovationdays.programme.speaking.SpeakerNews.What;

/**
 * The words of letters to speakers and to those who follow sessions. Enumerations are chosen within a message: one that
 * leads to another message would speak the language of whoever reads the outbox.
 */
@MessageBundle(value = "notes", locale = "en")
public interface NoteMessages {
    @Message
    String greeting(String name);

    @Message
    String invited_subject(String edition);

    @Message
    String link_subject(String edition);

    @Message
    String link_preview();

    @Message
    String link_text(Occasion occasion);

    @Message
    String link_there();

    @Message
    String open_your_page();

    @Message
    String link_secret();

    @Message
    String why_speaker(String edition);

    @Message
    String approved_subject();

    @Message
    String approved_preview();

    @Message
    String approved_all();

    @Message
    String approved_some(String fields);

    @Message
    String approved_when();

    @Message
    String returned_subject();

    @Message
    String returned_preview();

    @Message
    String returned_text();

    @Message
    String field(Field field);

    @Message
    String sessions_subject(String edition);

    @Message
    String sessions_preview();

    @Message
    String sessions_text(String edition);

    @Message
    String sessions_wrong();

    @Message
    String what(What what);

    @Message
    String renamed_from(String title);

    @Message
    String before();

    @Message
    String now();

    @Message
    String takes_place();

    @Message
    String no_time();

    @Message
    String follow_subject(String edition);

    @Message
    String followed_subject(String edition);

    @Message
    String follow_preview(boolean toConfirm);

    @Message
    String follow_title(boolean toConfirm);

    @Message
    String follow_text(String edition);

    @Message
    String followed_text(String edition);

    @Message
    String follow_confirm();

    @Message
    String follow_open();

    @Message
    String follow_ignore(int days);

    @Message
    String follow_stop(int days);

    @Message
    String why_asked(String edition);

    @Message
    String changes_subject(String edition);

    @Message
    String changes_preview();

    @Message
    String changes_title(int sessions);

    @Message
    String changes_text();

    @Message
    String why_follower(String edition);

    @Message
    String example_edition();
}
