package ro.clujit.innovationdays.ticketing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of registering. */
@MessageBundle(value = "ticketing", locale = "en")
public interface TicketingMessages {
    @Message
    String register();

    @Message
    String step_ticket();

    @Message
    String step_details();

    @Message
    String step_done();

    @Message
    String choose_title();

    @Message
    String how_many();

    @Message
    String free_of_charge();

    @Message
    String left(int left);

    @Message
    String places();

    @Message
    String no_longer(String when);

    @Message
    String sold_out();

    @Message
    String from(String when);

    @Message
    String until(String when);

    @Message
    String no_types();

    @Message
    String refusal(Refusal refusal);

    @Message
    String too_few(int left);

    @Message
    String wrong_number(int most);

    @Message
    String to_edition();

    @Message
    String details_title(int places);

    @Message
    String details_lead(String type, String edition);

    @Message
    String held(int places, int minutes);

    @Message
    String more_time();

    @Message
    String more_time_given(int minutes);

    @Message
    String errors_title(int errors);

    @Message
    String person(int number);

    @Message
    String person_you();

    @Message
    String name();

    @Message
    String name_help();

    @Message
    String email();

    @Message
    String email_help();

    @Message
    String organisation();

    @Message
    String job_title();

    @Message
    String audience();

    @Message
    String choose();

    @Message
    String optional();

    @Message
    String audience_of(Audience audience);

    @Message
    String fault(Fault fault);

    @Message
    String consents_title();

    @Message
    String consents_intro();

    @Message
    String consents_others();

    @Message
    String consent(Purpose purpose);

    @Message
    String consent_help(Purpose purpose);

    @Message
    String privacy_note();

    @Message
    String privacy_link();

    @Message
    String total(int places);

    @Message
    String confirm();

    @Message
    String leave();

    @Message
    String confirmed_title(String name);

    @Message
    String confirmed_lead(int tickets);

    @Message
    String confirmed_keep();

    @Message
    String your_tickets();

    @Message
    String qr_alt(String name);

    @Message
    String badge();

    @Message
    String calendar();

    @Message
    String ticket_page();

    @Message
    String ticket_title(String name);

    @Message
    String ticket_cancelled();

    @Message
    String consents_save();

    @Message
    String consents_saved();

    @Message
    String expired_title();

    @Message
    String expired_text();

    @Message
    String again();

    @Message
    String cancelled_title();

    @Message
    String cancelled_text();

    @Message
    String unknown_title();

    @Message
    String unknown_text();

    @Message
    String closed_title();

    @Message
    String closed_text();

    @Message
    String take_on();

    @Message
    String code();

    @Message
    String use_code();

    @Message
    String code_used_up(int left);

    @Message
    String instead_of();

    @Message
    String vat_in(String rate);

    @Message
    String vat_none();

    @Message
    String total_now();

    @Message
    String needs_approval();

    @Message
    String for_audience(Audience audience);

    @Message
    String at_least(int least);

    @Message
    String contact_title();

    @Message
    String for_others();

    @Message
    String for_others_help();

    @Message
    String contact_name();

    @Message
    String contact_email();

    @Message
    String ask_them();

    @Message
    String ask_them_help();

    @Message
    String add_ons();

    @Message
    String line_of(int places, String name);

    @Message
    String of_it_vat(String rate);

    @Message
    String step_pay();

    @Message
    String step_approval();

    @Message
    String pay_title();

    @Message
    String pay_lead(String total, String until);

    @Message
    String pay_amount();

    @Message
    String pay_reference();

    @Message
    String pay_beneficiary();

    @Message
    String pay_bank();

    @Message
    String pay_until();

    @Message
    String pay_no_account();

    @Message
    String pay_next(String email);

    @Message
    String approval_title();

    @Message
    String approval_lead();

    @Message
    String approval_next(String email);
}
