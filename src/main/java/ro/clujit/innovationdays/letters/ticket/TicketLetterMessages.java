package ro.clujit.innovationdays.letters.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of letters about registrations and tickets. */
@MessageBundle(value = "ticketletters", locale = "en")
public interface TicketLetterMessages {
    @Message
    String greeting(String name);

    @Message
    String why(String edition);

    @Message
    String keep_secret();

    @Message
    String open_registration();

    @Message
    String pay_subject(String edition);

    @Message
    String pay_preview(String total, String until);

    @Message
    String pay_text(String edition, String total, String until);

    @Message
    String pay_approved();

    @Message
    String pay_transfer();

    @Message
    String pay_amount();

    @Message
    String pay_reference();

    @Message
    String pay_beneficiary();

    @Message
    String pay_iban();

    @Message
    String pay_bank();

    @Message
    String pay_until();

    @Message
    String pay_no_account();

    @Message
    String pay_late();

    @Message
    String refund_subject(String edition);

    @Message
    String refund_preview(String sum);

    @Message
    String refund_text(String sum, String what, String edition);

    @Message
    String refund_not_owed(String sum, String edition);

    @Message
    String refund_when();

    @Message
    String money_subject(String edition);

    @Message
    String money_preview(String sum);

    /** @param reference may be empty */
    @Message
    String money_text(String sum, String edition, String reference);

    @Message
    String money_next();

    @Message
    String approval_subject(String edition);

    @Message
    String approval_preview();

    @Message
    String approval_text(String edition);

    @Message
    String confirmed_subject(String edition);

    @Message
    String confirmed_preview();

    @Message
    String confirmed_text(String edition);

    @Message
    String confirmed_there();

    @Message
    String pass_on();

    @Message
    String ended_subject(boolean expired, String edition);

    @Message
    String refused_subject(String edition);

    @Message
    String refused_text(String edition);

    @Message
    String expired_text(String edition, String reference);

    @Message
    String cancelled_text(String edition, boolean all);

    @Message
    String cancelled_yours(String edition, String registrant);

    @Message
    String money_back();

    /** @param what names of workshops and dinners */
    @Message
    String add_on_money_back(String what);

    @Message
    String ended_preview();

    @Message
    String was_cancelled();

    @Message
    String details_subject(String edition);

    @Message
    String details_preview();

    @Message
    String details_text(String registrant, String edition);

    @Message
    String details_open();

    @Message
    String passed_subject(String edition);

    @Message
    String passed_preview();

    @Message
    String passed_text(String registrant, String edition);

    @Message
    String passed_leads();

    @Message
    String passed_surprised();

    @Message
    String forgotten_subject();

    @Message
    String forgotten_preview();

    @Message
    String forgotten_text();

    @Message
    String forgotten_none();

    @Message
    String forgotten_ignore();

    @Message
    String forgotten_why();

    @Message
    String registration_of(int places);

    @Message
    String ticket();
}
