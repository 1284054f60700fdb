package ro.clujit.innovationdays.sponsor.contact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which organisers say who speaks for a partner. */
@MessageBundle(value = "contacts", locale = "en")
public interface ContactMessages {
    @Message
    String title();

    @Message
    String of(String organisation);

    @Message
    String intro();

    @Message
    String none();

    @Message
    String name();

    @Message
    String email();

    @Message
    String letters_in();

    @Message
    String romanian();

    @Message
    String english();

    @Message
    String add_title();

    @Message
    String add();

    @Message
    String welcome_too();

    @Message
    String welcome_help();

    @Message
    String welcome();

    @Message
    String change(String name);

    @Message
    String save();

    @Message
    String end(String name);

    @Message
    String end_help();

    @Message
    String ended(String when);

    @Message
    String fault_name(int most);

    @Message
    String fault_email();

    @Message
    String refused(Contacting.Refusal refusal);

    @Message
    String done_added();

    @Message
    String done_saved();

    @Message
    String done_ended();

    @Message
    String done_welcomed();
}
