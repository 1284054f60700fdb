package ro.clujit.innovationdays.letters.sender;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.mail.dns.DomainRecord.Kind;
import ro.clujit.innovationdays.mail.dns.DomainRecord.Verdict;
import ro.clujit.innovationdays.mail.selftest.SelfTest;

/** The words of the page on an edition's sender, and of the letter that tries it. */
@MessageBundle(value = "sender", locale = "en")
public interface SenderMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String from_name();

    @Message
    String from_address();

    @Message
    String reply_to();

    @Message
    String sender();

    @Message
    String return_path();

    /** @param value empty where the installation says nothing */
    @Message
    String as_installed(String value);

    @Message
    String reply_to_help();

    @Message
    String sender_help();

    @Message
    String return_path_help();

    @Message
    String verp_help();

    @Message
    String fault_name(int most);

    @Message
    String fault_address();

    @Message
    String fault_long_path(int most);

    @Message
    String saved();

    @Message
    String now_title();

    @Message
    String warn_unsigned();

    @Message
    String warn_other_domain(String from, String signed);

    @Message
    String warn_other_path(String from, String path);

    @Message
    String records_title();

    @Message
    String records_intro();

    @Message
    String kind(Kind kind);

    @Message
    String purpose(Kind kind);

    @Message
    String record_name();

    @Message
    String record_value();

    @Message
    String record_found();

    @Message
    String verdict(Verdict verdict);

    @Message
    String ask_dns();

    @Message
    String test_title();

    @Message
    String test_intro();

    @Message
    String test_to();

    @Message
    String test_send();

    @Message
    String test_impossible();

    @Message
    String test_too_many();

    @Message
    String test_state(SelfTest.State state);

    @Message
    String test_answer();

    @Message
    String test_head();

    @Message
    String test_reload();

    @Message
    String test_next();

    @Message
    String letter_subject(String edition);

    @Message
    String letter_preview();

    @Message
    String letter_title();

    @Message
    String letter_text(String edition);

    @Message
    String letter_original();

    @Message
    String letter_alphabet();

    @Message
    String letter_why();
}
