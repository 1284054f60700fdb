package ro.clujit.innovationdays.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ro.clujit.innovationdays.mail.Answer.About;

/** What mail servers say, in their own words, and what is made of it. */
class ReplyTest {

    private static final String RCPT = "recipient address not accepted";
    private static final String DATA = "sending data failed";
    private static final String MAIL = "sender address not accepted";

    private static Answer answer(String step, String... lines) {
        return Answer.to(new SMTPException(step, Integer.parseInt(lines[0].substring(0, 3)), List.of(lines), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Postfix
            RCPT | 550 5.1.1 <ana@example.org>: Recipient address rejected: User unknown in local recipient table  | RECIPIENT | REFUSED
            RCPT | 550 5.1.2 <ana@example.invalid>: Recipient address rejected: Domain not found                   | RECIPIENT | REFUSED
            RCPT | 450 4.1.2 <ana@example.invalid>: Recipient address rejected: Domain not found                   | RECIPIENT | PUT_OFF
            RCPT | 450 4.2.0 <ana@example.org>: Recipient address rejected: Greylisted, see http://postgrey.schweikert.ch/help/example.org.html | RECIPIENT | PUT_OFF
            RCPT | 554 5.7.1 <ana@example.org>: Relay access denied                                                | UNCLEAR   | REFUSED
            RCPT | 454 4.7.1 <ana@example.org>: Relay access denied                                                | UNCLEAR   | PUT_OFF
            RCPT | 554 5.7.1 <unknown[203.0.113.9]>: Client host rejected: Access denied                           | UNCLEAR   | REFUSED
            RCPT | 450 4.7.1 <mail>: Helo command rejected: Host not found                                         | UNCLEAR   | PUT_OFF
            RCPT | 553 5.7.1 <forum@example.org>: Sender address rejected: not owned by user forum                 | UNCLEAR   | REFUSED
            RCPT | 450 4.1.8 <forum@example.org>: Sender address rejected: Domain not found                        | UNCLEAR   | PUT_OFF
            RCPT | 554 5.7.1 Service unavailable; Client host [203.0.113.9] blocked using zen.spamhaus.org         | UNCLEAR   | REFUSED
            RCPT | 452 4.3.1 Insufficient system storage                                                          | UNCLEAR   | PUT_OFF
            RCPT | 451 4.3.5 Server configuration error                                                           | UNCLEAR   | PUT_OFF
            RCPT | 552 5.2.2 <ana@example.org>: Recipient address rejected: Mailbox is full                        | RECIPIENT | PUT_OFF
            RCPT | 421 4.7.0 mail.example.org Error: too many errors                                              | SERVER    | PUT_OFF
            RCPT | 530 5.7.0 Must issue a STARTTLS command first                                                  | UNCLEAR   | REFUSED
            DATA | 552 5.3.4 Error: message file too big                                                          | LETTER    | REFUSED
            DATA | 550 5.7.1 Spam message rejected                                                                | LETTER    | REFUSED
            DATA | 451 4.7.1 Please try again later                                                               | LETTER    | PUT_OFF
            DATA | 550 4.7.1 its two codes contradict each other                                                  | LETTER    | PUT_OFF
            # Exim
            RCPT | 550 Unrouteable address                                                                        | RECIPIENT | REFUSED
            RCPT | 550 No such user here                                                                          | RECIPIENT | REFUSED
            RCPT | 550 relay not permitted                                                                        | UNCLEAR   | REFUSED
            RCPT | 550 Sender verify failed                                                                       | UNCLEAR   | REFUSED
            RCPT | 451 Temporary local problem - please try later                                                 | LETTER    | PUT_OFF
            RCPT | 552 Mailbox quota exceeded / over quota                                                        | RECIPIENT | PUT_OFF
            DATA | 550 This message was classified as SPAM and may not be delivered                                | LETTER    | REFUSED
            # Exchange
            RCPT | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup           | RECIPIENT | REFUSED
            RCPT | 550 5.4.1 Recipient address rejected: Access denied. AS(201806281)                              | RECIPIENT | REFUSED
            RCPT | 550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain                               | UNCLEAR   | REFUSED
            DATA | 550 5.7.60 SMTP; Client does not have permissions to send as this sender                        | UNCLEAR   | REFUSED
            MAIL | 530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM           | UNCLEAR   | REFUSED
            RCPT | 550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP               | UNCLEAR   | REFUSED
            RCPT | 550 5.7.129 RESOLVER.RST.RestrictedToRecipientsPermission; not authorized to send to the recipient | LETTER | REFUSED
            DATA | 554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException; Failed to process message          | RECIPIENT | PUT_OFF
            # Gmail
            RCPT | 550-5.1.1 The email account that you tried to reach does not exist. Please try double-checking  | RECIPIENT | REFUSED
            RCPT | 550 5.2.1 The email account that you tried to reach is inactive                                 | RECIPIENT | REFUSED
            RCPT | 452-4.2.2 The recipient's inbox is out of storage space and inactive                            | RECIPIENT | PUT_OFF
            RCPT | 450-4.2.1 The user you are trying to contact is receiving mail at a rate that prevents more     | RECIPIENT | PUT_OFF
            DATA | 421-4.7.28 Our system has detected an unusual rate of unsolicited mail originating from your IP | SERVER    | PUT_OFF
            DATA | 550-5.7.26 This mail has been blocked because the sender is unauthenticated                     | UNCLEAR   | REFUSED
            DATA | 550-5.7.1 [203.0.113.9] Our system has detected that this message is likely unsolicited mail     | LETTER    | REFUSED
            DATA | 550-5.7.1 [203.0.113.9] this message is suspicious due to the very low reputation of the sending domain | UNCLEAR | REFUSED
            DATA | 552-5.2.3 Your message exceeded Google's message size limits                                    | LETTER    | REFUSED
            """)
    void knowsWhoIsMeantAndWhetherForGood(String step, String line, About about, Attempt.Outcome outcome) {
        String failure = step.equals("RCPT") ? RCPT : step.equals("DATA") ? DATA : MAIL;
        Answer answer = answer(failure, line);
        assertThat(answer.about()).as(line).isEqualTo(about);
        assertThat(answer.outcome()).as(line).isEqualTo(outcome);
        assertThat(answer.words()).doesNotContain("ana@", "forum@");
    }

    @Test
    void refusalOfOurSignInIsTheServersAndEndsNoLetter() {
        Answer answer = answer("AUTH PLAIN failed", "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6");
        assertThat(answer.about()).isEqualTo(About.SERVER);
        assertThat(answer.isFinal(Duration.ofDays(365))).isFalse();
    }

    @Test
    void serverThatIsNotThereIsNoLettersFault() {
        assertThat(Answer.to(new ConnectException("Connection refused: /127.0.0.1:25"))
                        .about())
                .isEqualTo(About.SERVER);
        assertThat(Answer.to(new IOException("Connection was closed")).about()).isEqualTo(About.UNCLEAR);
    }

    @Test
    void tellsAllThatTheServerSaidAndItsCodeOnce() {
        Answer answer = answer(
                RCPT,
                "550-5.1.1 The email account that you tried to reach",
                "550-5.1.1 does not exist.",
                "550 5.1.1  Learn more at https://support.google.com/mail/?p=NoSuchUser");
        assertThat(answer.words())
                .isEqualTo("550-5.1.1 The email account that you tried to reach does not exist. Learn more at"
                        + " https://support.google.com/mail/?p=NoSuchUser");
    }

    @Test
    void temporaryRefusalIsFinalAfterFiveDays() {
        Answer full = answer(RCPT, "552 5.2.2 mailbox full");
        assertThat(full.isFinal(Duration.ofDays(5))).isFalse();
        assertThat(full.isFinal(Duration.ofDays(5).plusSeconds(1))).isTrue();
    }
}
