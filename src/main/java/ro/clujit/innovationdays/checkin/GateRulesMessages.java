package ro.clujit.innovationdays.checkin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.checkin.rules.Often;

/** The words of what gates let through, and of rehearsals. */
@MessageBundle(value = "gaterules", locale = "en")
public interface GateRulesMessages {
    @Message
    String area();

    @Message
    String area_of(Area area);

    @Message
    String session();

    @Message
    String no_session();

    @Message
    String places();

    @Message
    String places_help();

    @Message
    String often();

    @Message
    String often_of(Often often);

    @Message
    String exits();

    @Message
    String exits_help();

    @Message
    String types();

    @Message
    String types_help();

    @Message
    String days();

    @Message
    String days_help();

    @Message
    String no_days();

    @Message
    String opens();

    @Message
    String closes();

    @Message
    String hours_help();

    @Message
    String out();

    @Message
    String out_help();

    @Message
    String fault_area();

    @Message
    String fault_session();

    @Message
    String fault_places();

    @Message
    String fault_often();

    @Message
    String fault_time();

    @Message
    String fault_hours();

    @Message
    String ticket_days();

    @Message
    String ticket_days_intro();

    @Message
    String rehearsal();

    @Message
    String rehearsal_intro();

    @Message
    String rehearsal_scans(int scans);

    @Message
    String rehearsal_over();

    @Message
    String wipe();

    @Message
    String wipe_confirm();

    @Message
    String fault_confirm();

    @Message
    String wiped();
}
