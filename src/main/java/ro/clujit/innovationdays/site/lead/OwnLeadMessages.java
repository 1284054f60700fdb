package ro.clujit.innovationdays.site.lead;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.sponsor.lead.LeadField;

/** The words about leads, for those whom they are about. */
@MessageBundle(value = "ownleads", locale = "en")
public interface OwnLeadMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String former();

    @Message
    String none();

    @Message
    String has();

    @Message
    String field(LeadField field);

    @Message
    String since(String when);

    @Message
    String revoke();

    @Message
    String revoke_all();

    @Message
    String revoke_all_text();

    @Message
    String revoked();

    @Message
    String revoked_all();

    @Message
    String copies();

    @Message
    String back();
}
