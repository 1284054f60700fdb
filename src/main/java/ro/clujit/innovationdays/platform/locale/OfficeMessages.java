package ro.clujit.innovationdays.platform.locale;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that the back office's pages share: the way around it, and its forms. */
@MessageBundle(value = "office", locale = "en")
public interface OfficeMessages {
    @Message
    String dashboard();

    @Message
    String editions();

    @Message
    String registrations();

    @Message
    String letters();

    @Message
    String organisers();

    @Message
    String tokens();

    @Message
    String signed_in_as(String name);

    @Message
    String public_pages();

    @Message
    String optional();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String back();

    @Message
    String faults_title(int faults);

    @Message
    String search();

    @Message
    String choose();
}
