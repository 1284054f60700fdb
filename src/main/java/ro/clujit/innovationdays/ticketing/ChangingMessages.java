package ro.clujit.innovationdays.ticketing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of pages where attendees change their mind. */
@MessageBundle(value = "changing", locale = "en")
public interface ChangingMessages {
    @Message
    String title();

    @Message
    String change_until(String until);

    @Message
    String change_over();

    @Message
    String cancel_until(String until);

    @Message
    String cancel_over();

    @Message
    String correct();

    @Message
    String correct_of(String name);

    @Message
    String fill_in();

    @Message
    String transfer();

    @Message
    String transfer_of(String name);

    @Message
    String cancel_ticket();

    @Message
    String cancel_ticket_of(String name);

    @Message
    String cancel_all();

    @Message
    String write_again(boolean asked);

    @Message
    String asked_link();

    @Message
    String asked_mailed();

    @Message
    String correct_title();

    @Message
    String correct_lead(String name, String type);

    @Message
    String fill_title();

    @Message
    String fill_lead(String registrant, String edition);

    @Message
    String transfer_title();

    @Message
    String transfer_lead(String name, String type);

    @Message
    String transfer_does_code();

    @Message
    String transfer_does_letter();

    @Message
    String transfer_does_consents();

    @Message
    String transfer_who();

    @Message
    String save();

    @Message
    String back();

    @Message
    String language();

    @Message
    String language_now(boolean romanian);

    @Message
    String language_change(boolean romanian);

    @Message
    String cancel_title(boolean all);

    @Message
    String cancel_does(int tickets);

    @Message
    String cancel_told();

    @Message
    String cancel_for_ever();

    @Message
    String cancel_paid();

    @Message
    String cancel_owed();

    @Message
    String cancel_yes();

    @Message
    String cancel_keep();

    @Message
    String nothing_left();

    @Message
    String done(String what);

    @Message
    String refused_too_late();

    @Message
    String refused_no_ticket();

    @Message
    String refused_changed_meanwhile();

    @Message
    String find();

    @Message
    String find_title();

    @Message
    String find_lead();

    @Message
    String find_email();

    @Message
    String find_send();

    @Message
    String find_fault();

    @Message
    String found_title();

    @Message
    String found_text();

    @Message
    String leads();
}
