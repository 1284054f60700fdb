package ro.clujit.innovationdays.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.programme.release.Conflict;

/** The words of the timetable editor, and those of conflicts. */
@MessageBundle(value = "timetabling", locale = "en")
public interface TimetablingMessages {
    @Message
    String intro(String zone);

    @Message
    String preview();

    @Message
    String to_releases();

    @Message
    String placed();

    @Message
    String days();

    @Message
    String holds(int people);

    @Message
    String no_days();

    @Message
    String no_days_text();

    @Message
    String to_dates();

    @Message
    String tray();

    @Message
    String tray_empty();

    @Message
    String conflicts();

    @Message
    String no_conflicts();

    @Message
    String card_conflicts(int conflicts);

    @Message
    String conflict(Conflict.Kind kind, String subject, int wanted, int there);

    @Message
    String minutes(int minutes);

    @Message
    String move_of(String title);

    @Message
    String open_session();

    @Message
    String undo();

    @Message
    String hint();

    @Message
    String help();

    @Message
    String help_keys();

    @Message
    String help_mouse();

    @Message
    String help_forms();

    @Message
    String said_picked(String title);

    @Message
    String said_place(String time, String room);

    @Message
    String said_tray();

    @Message
    String said_back(String title);

    @Message
    String said_saving();

    @Message
    String said_moved(String title, String time, String room, String conflicts);

    @Message
    String said_put_away(String title, String conflicts);

    @Message
    String said_stale(String title);

    @Message
    String said_refused(String title);

    @Message
    String said_lost(String title);
}
