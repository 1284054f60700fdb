package ro.clujit.innovationdays.checkin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the verdicts say. Each key begins with the verdict it belongs to: its word, {@code _detail} for what is behind it
 * and {@code _next} for what to do.
 */
@MessageBundle(value = "verdict", locale = "en")
public interface VerdictMessages {
    @Message
    String admitted();

    @Message
    String left();

    @Message
    String left_detail();

    @Message
    String already_in();

    @Message
    String already_in_detail(String since, String gate);

    @Message
    String already_in_since(String since);

    @Message
    String already_in_next();

    @Message
    String not_in();

    @Message
    String not_in_detail();

    @Message
    String not_in_next();

    @Message
    String not_paid();

    @Message
    String not_paid_detail();

    @Message
    String not_paid_next();

    @Message
    String cancelled();

    @Message
    String cancelled_detail();

    @Message
    String cancelled_next();

    @Message
    String revoked();

    @Message
    String revoked_detail();

    @Message
    String revoked_next();

    @Message
    String wrong_edition();

    @Message
    String wrong_edition_detail(String edition);

    @Message
    String wrong_edition_next();

    @Message
    String not_yet();

    @Message
    String not_yet_detail(String from);

    @Message
    String wrong_day();

    @Message
    String wrong_day_detail(String from);

    @Message
    String wrong_day_plain();

    @Message
    String wrong_gate();

    @Message
    String wrong_gate_detail();

    @Message
    String misread();

    @Message
    String misread_detail();

    @Message
    String misread_next();

    @Message
    String unknown();

    @Message
    String unknown_detail();

    @Message
    String unknown_next();
}
