package ro.clujit.innovationdays.sponsor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the board on which all partners of an edition stand. */
@MessageBundle(value = "board", locale = "en")
public interface BoardMessages {
    @Message
    String done_added();

    @Message
    String done_removed();

    @Message
    String done_tier_added();

    @Message
    String done_tier_removed();

    @Message
    String no_partners();

    @Message
    String no_tiers();

    @Message
    String title();

    @Message
    String leads(int many);

    @Message
    String leads_private();

    @Message
    String nobody();

    @Message
    String overdue_count(int count);

    /** @param count of partners that are folded away */
    @Message
    String more(int count);

    @Message
    String no_owner();

    @Message
    String tiers();

    @Message
    String rank();

    @Message
    String ranked();

    @Message
    String family();

    @Message
    String places_taken(int taken, int places);

    @Message
    String places_unlimited(int taken);

    @Message
    String add_partner();

    @Message
    String known();

    @Message
    String known_none();

    @Message
    String known_help();

    @Message
    String new_name();

    @Message
    String new_name_help();

    @Message
    String export_csv();

    @Message
    String export_xlsx();
}
