package ro.clujit.innovationdays.sponsor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form for what the public reads of a partner. */
@MessageBundle(value = "listing", locale = "en")
public interface ListingMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String text_ro();

    @Message
    String text_en();

    @Message
    String text_help(int most);

    @Message
    String people();

    @Message
    String people_help();

    @Message
    String people_none();

    @Message
    String sessions();

    @Message
    String sessions_help();

    @Message
    String sessions_none();

    @Message
    String names();

    @Message
    String names_help();
}
