package ro.clujit.innovationdays.checkin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.checkin.rules.Verdict;

/**
 * What the verdicts say: the word for each, and, under keys that begin with its name, {@code _detail} for what is behind
 * it and {@code _next} for what to do.
 */
@MessageBundle(value = "verdict", locale = "en")
public interface VerdictMessages {
    @Message
    String word(Verdict verdict);

    @Message
    String left_detail();

    @Message
    String already_in_detail(String since, String gate);

    @Message
    String already_in_since(String since);

    @Message
    String already_in_next();

    @Message
    String not_in_detail();

    @Message
    String not_in_next();

    @Message
    String cancelled_detail();

    @Message
    String cancelled_next();

    @Message
    String not_paid_detail();

    @Message
    String not_paid_next();

    @Message
    String revoked_transferred();

    @Message
    String revoked_reissued();

    @Message
    String revoked_next();

    @Message
    String wrong_edition_detail(String edition);

    @Message
    String wrong_edition_next();

    @Message
    String not_yet_detail(String good);

    @Message
    String not_yet_next();

    @Message
    String wrong_day_detail(String good);

    @Message
    String wrong_day_never();

    @Message
    String wrong_day_next();

    @Message
    String wrong_gate_detail(String where);

    @Message
    String wrong_gate_nowhere();

    @Message
    String wrong_gate_next();

    @Message
    String full_detail();

    @Message
    String full_next();

    @Message
    String misread_detail();

    @Message
    String misread_next();

    @Message
    String unknown_detail();

    @Message
    String unknown_next();
}
