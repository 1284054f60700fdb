package ro.clujit.innovationdays.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of editions in the back office. */
@MessageBundle(value = "edition", locale = "en")
public interface EditionMessages {
    @Message
    String new_edition();

    @Message
    String new_edition_intro();

    @Message
    String create();

    @Message
    String none_title();

    @Message
    String none_text();

    @Message
    String name();

    @Message
    String dates();

    @Message
    String no_dates();

    @Message
    String place();

    @Message
    String mark();

    @Message
    String state_label();

    @Message
    String state(EditionState state);

    @Message
    String example();

    @Message
    String parts();

    @Message
    String details();

    @Message
    String themes();

    @Message
    String programme();

    @Message
    String ticket_types();

    @Message
    String gates();

    @Message
    String registrations();

    @Message
    String public_page();

    @Message
    String saved();

    @Message
    String created();

    @Message
    String moved_published();

    @Message
    String moved_archived();

    @Message
    String moved_draft();

    @Message
    String identity();

    @Message
    String when_where();

    @Message
    String slug();

    @Message
    String slug_help();

    @Message
    String slug_fixed();

    @Message
    String mark_help();

    @Message
    String mark_fixed();

    @Message
    String ordinal();

    @Message
    String ordinal_help();

    @Message
    String name_ro();

    @Message
    String name_en();

    @Message
    String summary_ro();

    @Message
    String summary_en();

    @Message
    String summary_help();

    @Message
    String about_ro();

    @Message
    String about_en();

    @Message
    String about_help();

    @Message
    String starts_on();

    @Message
    String ends_on();

    @Message
    String dates_help();

    @Message
    String opens_at();

    @Message
    String closes_at();

    @Message
    String city();

    @Message
    String venue();

    @Message
    String zone();

    @Message
    String zone_help();

    @Message
    String state_now();

    @Message
    String state_text(EditionState state);

    @Message
    String move_to(EditionState next);

    @Message
    String ask(EditionState next);

    @Message
    String will(EditionState next);

    @Message
    String refused(Planning.Move move);

    @Message
    String no_themes();

    @Message
    String add_theme();

    @Message
    String add();

    @Message
    String theme_added();

    @Message
    String theme_removed();

    @Message
    String position();

    @Message
    String position_help();

    @Message
    String edit_theme();

    @Message
    String remove_theme();

    @Message
    String remove_theme_text();

    @Message
    String theme_in_use();

    @Message
    String fault_slug();

    @Message
    String fault_slug_taken();

    @Message
    String fault_slug_fixed();

    @Message
    String fault_mark();

    @Message
    String fault_mark_taken();

    @Message
    String fault_ordinal();

    @Message
    String fault_name_ro(int most);

    @Message
    String fault_name_en(int most);

    @Message
    String fault_summary(int most);

    @Message
    String fault_about(int most);

    @Message
    String fault_date();

    @Message
    String fault_both_dates();

    @Message
    String fault_ends_before();

    @Message
    String fault_time();

    @Message
    String fault_closes_before();

    @Message
    String fault_city(int most);

    @Message
    String fault_venue(int most);

    @Message
    String fault_zone();

    @Message
    String fault_position(int last);

    @Message
    String letters();
}
