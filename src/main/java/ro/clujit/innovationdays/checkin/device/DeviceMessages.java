package ro.clujit.innovationdays.checkin.device;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of devices: in the back office, and on the phones that become one. */
@MessageBundle(value = "device", locale = "en")
public interface DeviceMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String none();

    @Message
    String name();

    @Message
    String name_help();

    @Message
    String gates();

    @Message
    String state_title();

    @Message
    String state(DeviceState state);

    @Message
    String last_contact();

    @Message
    String never();

    @Message
    String waiting();

    @Message
    String battery();

    @Message
    String clock();

    @Message
    String clock_right();

    @Message
    String clock_ahead(long seconds);

    @Message
    String clock_behind(long seconds);

    @Message
    String version();

    @Message
    String scans();

    @Message
    String actions();

    @Message
    String revoke();

    @Message
    String revoke_of(String name);

    @Message
    String revoked();

    @Message
    String revoke_all();

    @Message
    String revoke_all_text(int n);

    @Message
    String all_revoked();

    @Message
    String until();

    @Message
    String until_help();

    @Message
    String may_overrule();

    @Message
    String may_overrule_help();

    @Message
    String add();

    @Message
    String show_link();

    @Message
    String fault_name(int most);

    @Message
    String fault_gates();

    @Message
    String fault_until();

    @Message
    String link_title(String name);

    @Message
    String link_help();

    @Message
    String link_address();

    @Message
    String link_lasts(String until);

    @Message
    String link_used();

    @Message
    String link_expired();

    @Message
    String again();

    @Message
    String look();

    @Message
    String to_devices();

    @Message
    String pair_title();

    @Message
    String pair_intro(String name);

    @Message
    String pair_edition();

    @Message
    String pair();

    @Message
    String used_title();

    @Message
    String used_text();

    @Message
    String door_title();

    @Message
    String door_until(String until);

    @Message
    String open_of(String gate);

    @Message
    String unpaired_title();

    @Message
    String unpaired_text();
}
