package ro.clujit.innovationdays.sponsor.lead.device;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of pairing phones with a partner's stand. */
@MessageBundle(value = "leadphones", locale = "en")
public interface PhoneMessages {
    @Message
    String title();

    @Message
    String intro(String organisation);

    @Message
    String room(int left, int most);

    @Message
    String until(String until);

    @Message
    String full();

    @Message
    String no_leads();

    @Message
    String office_intro(String organisation);

    @Message
    String office_no_leads();

    @Message
    String list();

    @Message
    String none();

    @Message
    String name();

    @Message
    String name_help();

    @Message
    String state_title();

    @Message
    String paired();

    @Message
    String revoked_state();

    @Message
    String last_contact();

    @Message
    String waiting();

    @Message
    String actions();

    @Message
    String never();

    @Message
    String revoke();

    @Message
    String revoke_of(String name);

    @Message
    String done_revoked();

    @Message
    String add();

    @Message
    String show_link();

    @Message
    String fault_name(int most);

    @Message
    String link_title(String name);

    @Message
    String link_help();

    @Message
    String link_address();

    @Message
    String link_lasts(String until);

    @Message
    String link_used();

    @Message
    String link_expired();

    @Message
    String look();

    @Message
    String to_phones();

    @Message
    String pair_title();

    @Message
    String pair_intro(String name, String organisation);

    @Message
    String pair_what();

    @Message
    String pair_edition();

    @Message
    String pair();

    @Message
    String not_paired();

    @Message
    String refused(PairingRefusal refusal);

    @Message
    String unpaired_title();

    @Message
    String unpaired_text();
}
