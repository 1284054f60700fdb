package ro.clujit.innovationdays.sponsor.passes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which organisers say what passes admit to. */
@MessageBundle(value = "passoffers", locale = "en")
public interface OfferMessages {
    @Message
    String title(String tier);

    @Message
    String intro();

    @Message
    String none();

    @Message
    String benefit(int amount);

    @Message
    String type();

    @Message
    String type_help();

    @Message
    String reserves();

    @Message
    String reserves_help();

    @Message
    String save();

    @Message
    String done();

    @Message
    String fault_type();

    @Message
    String no_places();
}
