package ro.clujit.innovationdays.sponsor.lead.device;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.sponsor.lead.LeadField;
import ro.clujit.innovationdays.sponsor.lead.LeadVerdict;

/** The words of the page of a stand's phone: what a visitor reads there, and what the partner's people read. */
@MessageBundle(value = "stand", locale = "en")
public interface StandMessages {
    @Message
    String title();

    @Message
    String no_script();

    @Message
    String typed_submit();

    @Message
    String asking();

    @Message
    String misread();

    @Message
    String declined();

    @Message
    String saved();

    @Message
    String line_online();

    @Message
    String line_offline();

    @Message
    String waiting_count();

    @Message
    String retry();

    @Message
    String latest();

    @Message
    String latest_empty();

    @Message
    String times_zone(String zone);

    @Message
    String badge();

    @Message
    String agreed(String fields);

    @Message
    String rated(String rating);

    @Message
    String edit();

    @Message
    String again();

    @Message
    String settle();

    @Message
    String state_waiting();

    @Message
    String state_sent();

    @Message
    String state_known();

    @Message
    String state_withdrawn();

    @Message
    String state_refused();

    @Message
    String verdict(LeadVerdict verdict);

    @Message
    String field(LeadField field);

    @Message
    String consent_title(String organisation);

    @Message
    String consent_intro(String organisation, String until);

    @Message
    String consent_intro_undated(String organisation);

    @Message
    String consent_agreed();

    @Message
    String consent_other();

    @Message
    String consent_which();

    @Message
    String consent_more();

    @Message
    String consent_none();

    @Message
    String consent_yes();

    @Message
    String consent_no();

    @Message
    String thanks();

    @Message
    String note_title();

    @Message
    String note_label();

    @Message
    String note_help();

    @Message
    String rating();

    @Message
    String rating_none();

    @Message
    String note_save();

    @Message
    String note_close();
}
