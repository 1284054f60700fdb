package ro.clujit.innovationdays.ticketing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of choosing workshops and dinners for a ticket that is there already. */
@MessageBundle(value = "addons", locale = "en")
public interface AddOnMessages {
    @Message
    String title();

    @Message
    String lead(String name, String type);

    @Message
    String chosen(String names);

    @Message
    String change();

    @Message
    String change_of(String name);

    @Message
    String is_chosen();

    @Message
    String add();

    @Message
    String add_of(String what);

    @Message
    String drop();

    @Message
    String drop_of(String what);

    @Message
    String full();

    @Message
    String not_yet(String from);

    @Message
    String no_longer();

    @Message
    String until(String until);

    @Message
    String for_payer(String registrant);

    @Message
    String drop_paid();

    @Message
    String drop_over();

    @Message
    String owed(String total);

    @Message
    String none();

    @Message
    String done(String what);

    @Message
    String refused(ChangingAddOns.Outcome outcome);
}
