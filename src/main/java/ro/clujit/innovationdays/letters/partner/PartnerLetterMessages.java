package ro.clujit.innovationdays.letters.partner;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;
import ro.clujit.innovationdays.sponsor.notice.Missing;

/** The words of letters to contacts of partners. */
@MessageBundle(value = "partnerletters", locale = "en")
public interface PartnerLetterMessages {
    @Message
    String greeting(String name);

    @Message
    String open();

    @Message
    String why(String organisation);

    @Message
    String welcome_subject(String edition);

    @Message
    String welcome_text(String organisation, String edition);

    @Message
    String welcome_there();

    @Message
    String link_subject();

    @Message
    String link_preview();

    @Message
    String link_text(String organisation);

    @Message
    String link_once();

    @Message
    String link_again(String address);

    @Message
    String notice_subject(ContactLetter kind, String edition);

    @Message
    String notice_preview(ContactLetter kind, String organisation);

    @Message
    String notice_text(ContactLetter kind, String organisation, String edition);

    @Message
    String missing(String what);

    @Message
    String missing_one(Missing missing);

    @Message
    String to_pages();

    @Message
    String sign_in_first();

    @Message
    String pass_subject(String organisation, String edition);

    @Message
    String pass_again_subject(String edition);

    @Message
    String pass_preview();

    @Message
    String pass_text(String organisation, String edition);

    @Message
    String pass_again_text(String organisation, String edition);

    @Message
    String pass_code(String code);

    @Message
    String pass_once();

    @Message
    String register();

    @Message
    String why_pass(String organisation);
}
