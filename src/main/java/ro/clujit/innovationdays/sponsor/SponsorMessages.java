package ro.clujit.innovationdays.sponsor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of tiers and sponsors in the back office. */
@MessageBundle(value = "sponsor", locale = "en")
public interface SponsorMessages {
    @Message
    String title();

    @Message
    String state(SponsorshipState state);

    @Message
    String move(SponsorshipState move);

    @Message
    String kind(BenefitKind kind);

    @Message
    String size(LogoSize size);

    @Message
    String refused(SponsorRefusal refused);

    @Message
    String done_added();

    @Message
    String done_removed();

    @Message
    String done_moved();

    @Message
    String done_tier_added();

    @Message
    String done_tier_removed();

    @Message
    String done_benefit_added();

    @Message
    String done_benefit_removed();

    @Message
    String no_partners();

    @Message
    String no_tiers();

    @Message
    String board();

    @Message
    String nobody();

    @Message
    String overdue();

    @Message
    String overdue_count(int count);

    @Message
    String due(String day);

    @Message
    String no_owner();

    @Message
    String given_of(int given, int all);

    @Message
    String tiers();

    @Message
    String tier();

    @Message
    String new_tier();

    @Message
    String edit_tier();

    @Message
    String rank();

    @Message
    String ranked();

    @Message
    String family();

    @Message
    String places();

    @Message
    String places_taken(int taken, int places);

    @Message
    String places_unlimited(int taken);

    @Message
    String benefits();

    @Message
    String logo_size();

    @Message
    String logo_size_help();

    @Message
    String name_ro();

    @Message
    String name_en();

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
    String due_on();

    @Message
    String benefit_due_help();

    @Message
    String remove_benefit();

    @Message
    String remove_benefit_text();

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
    String website();

    @Message
    String website_help();

    @Message
    String add();

    @Message
    String export_csv();

    @Message
    String export_xlsx();

    @Message
    String organisation();

    @Message
    String state_label();

    @Message
    String owner();

    @Message
    String owner_none();

    @Message
    String owner_help();

    @Message
    String terms();

    @Message
    String next_due();

    @Message
    String next_due_help();

    @Message
    String price();

    @Message
    String price_help();

    @Message
    String currency();

    @Message
    String contract_order();

    @Message
    String contract_order_help();

    @Message
    String is_public();

    @Message
    String is_not_public();

    @Message
    String since(String day);

    @Message
    String delivery();

    @Message
    String left(int count);

    @Message
    String save_delivery();

    @Message
    String remove_partner();

    @Message
    String remove_partner_text();

    @Message
    String history();

    @Message
    String history_none();

    @Message
    String listing();

    @Message
    String listing_intro();

    @Message
    String listing_text_ro();

    @Message
    String listing_text_en();

    @Message
    String listing_text_help(int most);

    @Message
    String people();

    @Message
    String people_help();

    @Message
    String people_none();

    @Message
    String names();

    @Message
    String names_help();

    @Message
    String edit_listing();

    @Message
    String see_public();

    @Message
    String fault_name(int most);

    @Message
    String fault_position(int last);

    @Message
    String fault_places(int most);

    @Message
    String fault_limit(int most);

    @Message
    String fault_choice();

    @Message
    String fault_amount(int most);

    @Message
    String fault_long(int most);

    @Message
    String fault_date();

    @Message
    String fault_price();

    @Message
    String fault_website();

    @Message
    String fault_who();
}
