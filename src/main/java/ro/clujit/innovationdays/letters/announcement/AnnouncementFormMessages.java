package ro.clujit.innovationdays.letters.announcement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the forms in which an announcement is written, and of what can be wrong in them. */
@MessageBundle(value = "announcing", locale = "en")
public interface AnnouncementFormMessages {
    @Message
    String nature_title();

    @Message
    String nature_intro();

    @Message
    String nature_help(Nature nature);

    @Message
    String nature_choose(Nature nature);

    @Message
    String edit_title();

    @Message
    String whom();

    @Message
    String whom_help();

    @Message
    String begin_with();

    @Message
    String kind(String kind);

    @Message
    String kind_help(String kind);

    @Message
    String visit(Visit visit);

    @Message
    String search();

    @Message
    String search_help();

    @Message
    String what();

    @Message
    String what_help();

    @Message
    String subject_ro();

    @Message
    String subject_en();

    @Message
    String text_ro();

    @Message
    String text_en();

    @Message
    String subject_help(String name, String edition);

    @Message
    String text_help(String name, String edition, String ticket);

    @Message
    String pace();

    @Message
    String pace_help();

    @Message
    String pause();

    @Message
    String per_minute();

    @Message
    String keep_search();

    @Message
    String keep_search_help();

    @Message
    String search_name();

    @Message
    String keep();

    @Message
    String searches();

    @Message
    String searches_none();

    @Message
    String use();

    @Message
    String rename();

    @Message
    String remove();

    @Message
    String done_search(String what);

    @Message
    String fault(PlanFault.What what, String readers);

    @Message
    String fault_words();

    @Message
    String fault_pause(int most);

    @Message
    String fault_per_minute(int most);

    @Message
    String fault_search_name(int most);

    @Message
    String fault_name_taken();

    @Message
    String fault_when();

    @Message
    String fault_starts_at();

    @Message
    String fault_skipped(String from, String to);

    @Message
    String fault_past();

    @Message
    String fault_far();

    @Message
    String fault_confirmed();
}
