package ro.clujit.innovationdays.letters.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.ticketing.OwedChange;

/** The words of letters that say what is owed from now on. */
@MessageBundle(value = "owedletters", locale = "en")
public interface OwedLetterMessages {
    @Message
    String subject(OwedChange.Reason reason, String edition);

    @Message
    String preview(String sum, String until);

    @Message
    String preview_nothing();

    @Message
    String happened(OwedChange.Reason reason, String what);

    @Message
    String sums(String before, String after, String until);

    @Message
    String sums_nothing(String before);

    @Message
    String paid(String sum);

    @Message
    String stays();

    @Message
    String late();
}
