package ro.clujit.innovationdays.letters.partner;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;

/** The words with which organisers choose which letters contacts get. */
@MessageBundle(value = "contactletters", locale = "en")
public interface ContactLetterMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String kind(ContactLetter kind);

    @Message
    String when(ContactLetter kind);

    @Message
    String is_on();

    @Message
    String is_off();

    @Message
    String turn_on(String kind);

    @Message
    String turn_off(String kind);

    @Message
    String preview_ro();

    @Message
    String preview_en();

    @Message
    String done();
}
