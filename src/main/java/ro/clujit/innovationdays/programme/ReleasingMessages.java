package ro.clujit.innovationdays.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.programme.release.Change;

/** The words of releases in the back office. */
@MessageBundle(value = "releasing", locale = "en")
public interface ReleasingMessages {
    @Message
    String next(int number);

    @Message
    String first_text();

    @Message
    String next_text(int latest);

    @Message
    String preview();

    @Message
    String kind(Change.Kind kind);

    @Message
    String before();

    @Message
    String now();

    @Message
    String no_time();

    @Message
    String conflicts(int conflicts);

    @Message
    String conflicts_text();

    @Message
    String will();

    @Message
    String will_draft();

    @Message
    String publish(int number);

    @Message
    String published(int number);

    @Message
    String superseded(int number);

    @Message
    String nothing_changed();

    @Message
    String nothing_yet();

    @Message
    String up_to_date(int number);

    @Message
    String past();

    @Message
    String none();

    @Message
    String release_label();

    @Message
    String release(int number);

    @Message
    String current();

    @Message
    String when();

    @Message
    String who();

    @Message
    String by_service();
}
