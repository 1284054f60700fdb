package ro.clujit.innovationdays.site.partner;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the partners' public pages. */
@MessageBundle(value = "partner", locale = "en")
public interface PartnerMessages {
    @Message
    String title();

    @Message
    String lead(String edition);

    @Message
    String all();

    @Message
    String website(String name);

    @Message
    String people();

    @Message
    String sessions();

    @Message
    String wall();

    @Message
    String wall_help();
}
