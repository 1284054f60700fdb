package ro.clujit.innovationdays.platform.media;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about pictures, for every form that takes one. */
@MessageBundle(value = "media", locale = "en")
public interface MediaMessages {

    @Message
    String refused(PictureRefusal refusal);

    /** What a form says below the field. */
    @Message
    String help();
}
