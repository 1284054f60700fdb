package ro.clujit.innovationdays.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the public pages. */
@MessageBundle(value = "site", locale = "en")
public interface SiteMessages {
    @Message
    String home_title();

    @Message
    String home_description();

    @Message
    String edition_description(String name, String dates, String place);

    @Message
    String nth_edition(int ordinal);

    @Message
    String forum();

    @Message
    String no_dates();

    @Message
    String dates_to_come();

    @Message
    String themes();

    @Message
    String register();

    @Message
    String register_note();

    @Message
    String opens(String when);

    @Message
    String sold_out_now();

    @Message
    String closed_now();

    @Message
    String see_edition();

    @Message
    String none_title();

    @Message
    String none_text();

    @Message
    String coming();

    @Message
    String past();

    @Message
    String over();

    @Message
    String go_to(String name);

    @Message
    String when();

    @Message
    String where();

    @Message
    String doors();

    @Message
    String doors_open(String opens, String closes, String zone);

    @Message
    String about();

    @Message
    String programme();

    @Message
    String tickets();

    @Message
    String take();

    @Message
    String partners();

    @Message
    String privacy();

    @Message
    String privacy_lead();

    @Message
    String privacy_who();

    @Message
    String privacy_who_text();

    @Message
    String privacy_what();

    @Message
    String privacy_what_registration();

    @Message
    String privacy_what_letters();

    @Message
    String privacy_what_door();

    @Message
    String privacy_what_speakers();

    @Message
    String privacy_what_followers();

    @Message
    String privacy_what_call();

    @Message
    String privacy_what_counts();

    @Message
    String privacy_why();

    @Message
    String privacy_why_text();

    @Message
    String privacy_sees();

    @Message
    String privacy_sees_text();

    @Message
    String privacy_cookies();

    @Message
    String privacy_cookies_text();

    @Message
    String privacy_rights();

    @Message
    String privacy_rights_text();
}
