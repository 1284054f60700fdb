package ro.clujit.innovationdays.checkin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of gates in the back office. */
@MessageBundle(value = "gates", locale = "en")
public interface GateMessages {
    @Message
    String parts();

    @Message
    String gates();

    @Message
    String none();

    @Message
    String name();

    @Message
    String admitted();

    @Message
    String scanner();

    @Message
    String scanner_of(String gate);

    @Message
    String rename();

    @Message
    String rename_of(String gate);

    @Message
    String rename_title();

    @Message
    String add_gate();

    @Message
    String add();

    @Message
    String added();

    @Message
    String saved();

    @Message
    String name_ro();

    @Message
    String name_en();

    @Message
    String fault_name_ro(int most);

    @Message
    String fault_name_en(int most);
}
