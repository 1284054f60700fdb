package ro.clujit.innovationdays.letters.unsubscribing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which readers end announcements. */
@MessageBundle(value = "unsubscribing", locale = "en")
public interface UnsubscribeMessages {
    @Message
    String title();

    @Message
    String ends();

    @Message
    String ends_edition(String edition);

    @Message
    String ends_news();

    @Message
    String ends_partner();

    @Message
    String stays();

    @Message
    String stays_partner();

    @Message
    String end();

    @Message
    String ended_title();

    @Message
    String ended();

    @Message
    String by_mistake();

    @Message
    String take_back();

    @Message
    String taken_back();

    @Message
    String unknown_title();

    @Message
    String unknown();
}
