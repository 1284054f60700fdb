package ro.clujit.innovationdays.sponsor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the forms of tiers and of what they give. */
@MessageBundle(value = "tier", locale = "en")
public interface TierMessages {
    @Message
    String done_benefit_added();

    @Message
    String done_benefit_removed();

    @Message
    String edit_tier();

    @Message
    String logo_size_help();

    @Message
    String tier_name_help();

    @Message
    String is_ranked();

    @Message
    String is_ranked_help();

    @Message
    String position();

    @Message
    String position_help();

    @Message
    String places_help();

    @Message
    String listing_limit();

    @Message
    String listing_limit_help();

    @Message
    String leads_days();

    @Message
    String leads_days_help();

    @Message
    String remove_tier();

    @Message
    String remove_tier_text();

    @Message
    String add_benefit();

    @Message
    String edit_benefit();

    @Message
    String no_benefits();

    @Message
    String kind_label();

    @Message
    String amount();

    @Message
    String amount_help();

    @Message
    String text_ro();

    @Message
    String text_en();

    @Message
    String benefit_text_help();

    @Message
    String benefit_due_help();

    @Message
    String remove_benefit();

    @Message
    String remove_benefit_text();
}
