package ro.clujit.innovationdays.programme.call;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which organisers open a call for papers. */
@MessageBundle(value = "inviting", locale = "en")
public interface InvitingMessages {
    @Message
    String title();

    @Message
    String settings();

    @Message
    String submissions();

    @Message
    String not_made();

    @Message
    String saved();

    @Message
    String state_of(CallState state);

    @Message
    String state_text(CallState state);

    @Message
    String public_page();

    @Message
    String what();

    @Message
    String text_ro();

    @Message
    String text_en();

    @Message
    String text_help(int most);

    @Message
    String kinds();

    @Message
    String when();

    @Message
    String opens();

    @Message
    String closes();

    @Message
    String time_help(String zone);

    @Message
    String closes_help(String zone);

    @Message
    String how();

    @Message
    String enabled();

    @Message
    String enabled_help();

    @Message
    String blind();

    @Message
    String blind_help();

    @Message
    String fault_text(int most);

    @Message
    String fault_kinds();

    @Message
    String fault_time();

    @Message
    String fault_closes();
}
