package ro.clujit.innovationdays.ticketing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.ticketing.OfferView.Availability;

/** The words of ticket types and of cancelling, in the back office. */
@MessageBundle(value = "offering", locale = "en")
public interface OfferingMessages {
    @Message
    String tickets();

    @Message
    String new_type();

    @Message
    String edit_type();

    @Message
    String none();

    @Message
    String added();

    @Message
    String saved();

    @Message
    String name();

    @Message
    String places_taken();

    @Message
    String taken_of(int taken, int places);

    @Message
    String on_offer();

    @Message
    String availability(Availability availability);

    @Message
    String from(String when);

    @Message
    String until(String when);

    @Message
    String what();

    @Message
    String name_ro();

    @Message
    String name_en();

    @Message
    String description_ro();

    @Message
    String description_en();

    @Message
    String how_many();

    @Message
    String most();

    @Message
    String most_help();

    @Message
    String sale_from();

    @Message
    String sale_until();

    @Message
    String sale_help(String zone);

    @Message
    String sale_until_help(String zone);

    @Message
    String fault_name_ro(int most);

    @Message
    String fault_name_en(int most);

    @Message
    String fault_description(int most);

    @Message
    String fault_places();

    @Message
    String fault_most(int most);

    @Message
    String fault_time();

    @Message
    String fault_until_before();

    @Message
    String cancel_ticket_title(String name);

    @Message
    String cancel_all_title();

    @Message
    String cancel_none_title();

    @Message
    String cancel_none_text();

    @Message
    String cancel_admits(int tickets);

    @Message
    String cancel_gives_back(int tickets, String type);

    @Message
    String cancel_tell(int tickets);

    @Message
    String cancel_for_ever();

    @Message
    String cancel_ticket();

    @Message
    String cancel_all();

    @Message
    String keep();
}
