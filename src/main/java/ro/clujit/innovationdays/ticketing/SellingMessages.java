package ro.clujit.innovationdays.ticketing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of ticket types, quotas, sale terms and rates of VAT, in the back office. */
@MessageBundle(value = "selling", locale = "en")
public interface SellingMessages {
    @Message
    String parts();

    @Message
    String types();

    @Message
    String quotas();

    @Message
    String codes();

    @Message
    String sale_terms();

    @Message
    String vat_rates();

    @Message
    String kind_title();

    @Message
    String kind_help();

    @Message
    String kind(TicketKind kind);

    @Message
    String add_on();

    @Message
    String with_code_only();

    @Message
    String with_approval();

    @Message
    String free_of_charge();

    @Message
    String price_title();

    @Message
    String price();

    @Message
    String price_help();

    @Message
    String currency();

    @Message
    String vat();

    @Message
    String vat_help();

    @Message
    String vat_kind(Vat kind);

    @Message
    String vat_of(Vat kind, String rate);

    @Message
    String counted_in();

    @Message
    String counted_in_help();

    @Message
    String quota_of(String name, int taken, int size);

    @Message
    String own_quota();

    @Message
    String own_quota_help();

    @Message
    String to_quotas();

    @Message
    String least();

    @Message
    String least_help();

    @Message
    String for_whom();

    @Message
    String audience();

    @Message
    String audience_all();

    @Message
    String with_code();

    @Message
    String with_code_help();

    @Message
    String approval();

    @Message
    String approval_help();

    @Message
    String goes_with();

    @Message
    String goes_with_help();

    @Message
    String fault_price();

    @Message
    String fault_least(int most);

    @Message
    String fault_no_quota();

    @Message
    String fault_quota_over(String quota, int taken, int size);

    @Message
    String fault_type_twice();

    @Message
    String quota();

    @Message
    String new_quota();

    @Message
    String edit_quota();

    @Message
    String quotas_intro();

    @Message
    String no_quotas();

    @Message
    String quota_name();

    @Message
    String quota_name_help();

    @Message
    String size();

    @Message
    String size_help(int taken);

    @Message
    String taken();

    @Message
    String free();

    @Message
    String over(int places);

    @Message
    String use(String kind, int places);

    @Message
    String counts();

    @Message
    String counts_none();

    @Message
    String quota_added();

    @Message
    String quota_removed();

    @Message
    String quota_kept();

    @Message
    String remove_quota();

    @Message
    String saved();

    @Message
    String anyway(int size);

    @Message
    String anyway_means(int taken);

    @Message
    String fault_quota_name(int most);

    @Message
    String fault_quota_twice();

    @Message
    String fault_quota_size();

    @Message
    String fault_quota_taken(int taken);

    @Message
    String terms_pay();

    @Message
    String terms_pay_help();

    @Message
    String beneficiary();

    @Message
    String tax_id();

    @Message
    String bank();

    @Message
    String iban_ron();

    @Message
    String iban_eur();

    @Message
    String swift();

    @Message
    String terms_times();

    @Message
    String days_to_pay();

    @Message
    String days_to_pay_help();

    @Message
    String cancel_days();

    @Message
    String change_days();

    @Message
    String days_help();

    @Message
    String offer_hours();

    @Message
    String offer_hours_help();

    @Message
    String fault_line(int most);

    @Message
    String fault_range(int least, int most);

    @Message
    String fault_iban();

    @Message
    String fault_swift();

    @Message
    String vat_intro();

    @Message
    String rate_kind();

    @Message
    String rate();

    @Message
    String rate_help();

    @Message
    String holds_from();

    @Message
    String holds_from_help();

    @Message
    String add_rate();

    @Message
    String coming();

    @Message
    String fault_date();

    @Message
    String fault_rate();

    @Message
    String fault_vat_past();

    @Message
    String fault_vat_in_force();
}
