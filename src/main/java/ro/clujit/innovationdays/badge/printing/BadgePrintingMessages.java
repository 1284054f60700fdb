package ro.clujit.innovationdays.badge.printing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.badge.BadgePart;
import ro.clujit.innovationdays.badge.Paper;

/** The words of printing badges, in the back office, and of the door list. */
@MessageBundle(value = "badges", locale = "en")
public interface BadgePrintingMessages {
    @Message
    String title();

    @Message
    String parts();

    @Message
    String print_title();

    @Message
    String look_title();

    @Message
    String door_list();

    @Message
    String to_print();

    @Message
    String printed();

    @Message
    String all_badges();

    @Message
    String print_some();

    @Message
    String which_type();

    @Message
    String any_type();

    @Message
    String which_words();

    @Message
    String which_words_help();

    @Message
    String again();

    @Message
    String again_help();

    @Message
    String paper();

    @Message
    String paper_of(Paper paper);

    @Message
    String marks();

    @Message
    String marks_help();

    @Message
    String do_print();

    @Message
    String fault_paper();

    @Message
    String fault_type();

    @Message
    String fault_words();

    @Message
    String fault_nothing();

    @Message
    String fault_nobody();

    @Message
    String fault_colour();

    @Message
    String fault_role();

    @Message
    String log();

    @Message
    String log_none();

    @Message
    String log_when();

    @Message
    String log_who();

    @Message
    String log_what();

    @Message
    String log_paper();

    @Message
    String log_state();

    @Message
    String first_prints(int n);

    @Message
    String reprints(int n);

    @Message
    String first_print();

    @Message
    String reprint();

    @Message
    String state(PrintRun.State state);

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String previous_page();

    @Message
    String next_page();

    @Message
    String page_of(int page, int pages);

    @Message
    String run_title(int n);

    @Message
    String run_by(String who, String when);

    @Message
    String fetch();

    @Message
    String fetch_help();

    @Message
    String progress(int drawn, int total);

    @Message
    String progress_label();

    @Message
    String refresh();

    @Message
    String none_left();

    @Message
    String withdraw();

    @Message
    String withdraw_text(int n);

    @Message
    String withdrawn(String who, String when);

    @Message
    String done_withdrawn();

    @Message
    String name();

    @Message
    String type();

    @Message
    String organisation();

    @Message
    String short_code();

    @Message
    String which();

    @Message
    String gone();

    @Message
    String back();

    @Message
    String one_title(String name);

    @Message
    String one_back();

    @Message
    String one_print();

    @Message
    String one_print_again();

    @Message
    String one_never();

    @Message
    String one_history();

    @Message
    String one_invalid();

    @Message
    String occasion(String when, String who);

    @Message
    String occasion_withdrawn();

    @Message
    String print_one_of(String name);

    @Message
    String print_one();

    @Message
    String saved();

    @Message
    String what();

    @Message
    String what_help();

    @Message
    String part(BadgePart part);

    @Message
    String colours();

    @Message
    String colours_help();

    @Message
    String by_type();

    @Message
    String roles();

    @Message
    String roles_help();

    @Message
    String save();

    @Message
    String preview();

    @Message
    String preview_do();

    @Message
    String sample_do();

    @Message
    String sample_type();

    @Message
    String door_list_text();

    @Message
    String door_list_do();

    @Message
    String door_list_all(int n);

    @Message
    String door_list_of(String type, int n);

    @Message
    String sort();

    @Message
    String sort_last();

    @Message
    String sort_first();

    @Message
    String printed_at(String when);
}
