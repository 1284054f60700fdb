package ro.clujit.innovationdays.checkin.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of who came. */
@MessageBundle(value = "attendance", locale = "en")
public interface AttendanceMessages {
    @Message
    String title();

    @Message
    String now();

    @Message
    String inside();

    @Message
    String arrived();

    @Message
    String tickets();

    @Message
    String refused();

    @Message
    String unheard();

    @Message
    String live_stopped();

    @Message
    String gate();

    @Message
    String day();

    @Message
    String people();

    @Message
    String admissions();

    @Message
    String by_day();

    @Message
    String by_gate();

    @Message
    String by_type();

    @Message
    String type();

    @Message
    String audience();

    @Message
    String came();

    @Message
    String absent();

    @Message
    String arrivals();

    @Message
    String quarter();

    @Message
    String nobody();

    @Message
    String conflicts();

    @Message
    String conflicts_intro();

    @Message
    String no_conflicts();

    @Message
    String no_mistaken();

    @Message
    String name();

    @Message
    String organisation();

    @Message
    String email();

    @Message
    String first();

    @Message
    String second();

    @Message
    String device();

    @Message
    String time();

    @Message
    String offline();

    @Message
    String online();

    @Message
    String line();

    @Message
    String mistaken();

    @Message
    String mistaken_intro();

    @Message
    String judged();

    @Message
    String unheard_title();

    @Message
    String all_heard();

    @Message
    String last_contact();

    @Message
    String waiting();

    @Message
    String files();

    @Message
    String bar();

    @Message
    String somebody();
}
