package ro.clujit.innovationdays.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of making an edition after another. */
@MessageBundle(value = "duplicating", locale = "en")
public interface DuplicatingMessages {

    @Message
    String action();

    @Message
    String action_of(String name);

    @Message
    String title(String name);

    @Message
    String intro();

    @Message
    String copied();

    @Message
    String copied_texts();

    @Message
    String copied_place();

    @Message
    String copied_subjects();

    @Message
    String copied_tickets();

    @Message
    String copied_tiers();

    @Message
    String copied_gates();

    @Message
    String copied_letters();

    @Message
    String not_copied();

    @Message
    String not_people();

    @Message
    String not_sessions();

    @Message
    String not_partners();

    @Message
    String differs();

    @Message
    String first_day();

    @Message
    String first_day_help(int days);

    @Message
    String create();

    @Message
    String done();
}
