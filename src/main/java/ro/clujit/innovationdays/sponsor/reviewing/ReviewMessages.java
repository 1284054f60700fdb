package ro.clujit.innovationdays.sponsor.reviewing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which organisers decide what contacts propose. */
@MessageBundle(value = "reviews", locale = "en")
public interface ReviewMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String of(String organisation);

    @Message
    String sent_by(String name, String when);

    @Message
    String now();

    @Message
    String proposed();

    @Message
    String nothing();

    @Message
    String same();

    @Message
    String text_ro();

    @Message
    String text_en();

    @Message
    String website();

    @Message
    String light();

    @Message
    String dark();

    @Message
    String comments();

    @Message
    String publish();

    @Message
    String publish_help();

    @Message
    String send_back();

    @Message
    String send_back_help();

    @Message
    String comment();

    @Message
    String fault_comment(int most);

    @Message
    String stale();

    @Message
    String done_published();

    @Message
    String done_returned();

    @Message
    String done_late();
}
