package ro.clujit.innovationdays.ticketing.waiting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the waiting list. */
@MessageBundle(value = "waiting", locale = "en")
public interface WaitingMessages {
    @Message
    String join();

    @Message
    String join_for(String type);

    @Message
    String join_lead(String type, String edition);

    @Message
    String not_needed();

    @Message
    String closed();

    @Message
    String places();

    @Message
    String name();

    @Message
    String email();

    @Message
    String fault_places(int least, int most);

    @Message
    String fault_name();

    @Message
    String fault_email();

    @Message
    String joined_title();

    @Message
    String joined_text();

    @Message
    String to_tickets();

    @Message
    String page_title();

    @Message
    String ahead(long people);

    @Message
    String waits_for(int places, String type);

    @Message
    String offered(String until);

    @Message
    String take();

    @Message
    String leave(boolean offered);

    @Message
    String lapsed();

    @Message
    String left();

    @Message
    String taken();

    @Message
    String unknown();

    @Message
    String office_none();

    @Message
    String office_since();

    @Message
    String office_first();

    @Message
    String office_prefer();

    @Message
    String office_in_line();

    @Message
    String office_offer();

    @Message
    String office_remove();

    @Message
    String office_offered(String until);

    @Message
    String office_done(String what);

    @Message
    String office_type();

    @Message
    String office_actions();
}
