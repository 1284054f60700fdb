package ro.clujit.innovationdays.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the dashboard. */
@MessageBundle(value = "dashboard", locale = "en")
public interface DashboardMessages {
    @Message
    String title();

    @Message
    String edition();

    @Message
    String draft();

    @Message
    String go_to_edition();

    @Message
    String empty_title();

    @Message
    String empty_text();

    @Message
    String make_first();

    @Message
    String registered();

    @Message
    String of(int places);

    @Message
    String held(int held);

    @Message
    String no_quota();

    @Message
    String arrived();

    @Message
    String share(String share);

    @Message
    String inside();

    @Message
    String refused();

    @Message
    String refused_note();

    @Message
    String spoken(String arrived, String inside);

    @Message
    String lost();

    @Message
    String arrivals();

    @Message
    String arrivals_picture(long peak, String at);

    @Message
    String in_numbers();

    @Message
    String from();

    @Message
    String people();

    @Message
    String audiences();

    @Message
    String nobody();

    @Message
    String gates();

    @Message
    String no_gates();

    @Message
    String add_gate();

    @Message
    String all_registrations();

    @Message
    String letters();

    @Message
    String letters_waiting();

    @Message
    String letters_none();

    @Message
    String letters_late(int minutes);

    @Message
    String letters_no_server();

    @Message
    String letters_away(String since);

    @Message
    String letters_answers();

    @Message
    String letters_says();

    @Message
    String letters_given_up();

    @Message
    String letters_in_all(long count);

    @Message
    String all_letters();
}
