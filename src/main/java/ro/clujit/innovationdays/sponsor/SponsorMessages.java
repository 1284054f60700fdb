package ro.clujit.innovationdays.sponsor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that several pages of the back office about partners share, and those of one partner’s page. */
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
    String done_moved();

    @Message
    String overdue();

    @Message
    String due(String day);

    @Message
    String given_of(int given, int all);

    @Message
    String tier();

    @Message
    String new_tier();

    @Message
    String places();

    @Message
    String benefits();

    @Message
    String logo_size();

    @Message
    String name_ro();

    @Message
    String name_en();

    @Message
    String due_on();

    @Message
    String website();

    @Message
    String website_help();

    @Message
    String add();

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
