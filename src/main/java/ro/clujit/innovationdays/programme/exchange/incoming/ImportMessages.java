package ro.clujit.innovationdays.programme.exchange.incoming;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.programme.release.Conflict;

/** The words of importing a programme. */
@MessageBundle(value = "importing", locale = "en")
public interface ImportMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String file();

    @Message
    String file_help();

    @Message
    String fault_no_file();

    @Message
    String language();

    @Message
    String language_help();

    @Message
    String romanian();

    @Message
    String english();

    @Message
    String choose_file();

    @Message
    String to_timetable();

    @Message
    String shifts();

    @Message
    String shifts_help(String day);

    @Message
    String cancels();

    @Message
    String cancels_help();

    @Message
    String try_out();

    @Message
    String tables();

    @Message
    String tables_intro();

    @Message
    String template();

    @Message
    String draft();

    @Message
    String columns_title();

    @Message
    String columns_text();

    @Message
    String listing_title();

    @Message
    String back();

    @Message
    String nothing_yet();

    @Message
    String blocked(int rows);

    @Message
    String idle();

    @Message
    String changed_meanwhile();

    @Message
    String imported();

    @Message
    String count(Listing.Effect effect, int count);

    @Message
    String count_left(int count);

    @Message
    String count_warnings(int count);

    @Message
    String confirm(int sessions);

    @Message
    String confirm_note();

    @Message
    String rooms_made();

    @Message
    String tracks_made();

    @Message
    String speakers_title();

    @Message
    String sessions_title();

    @Message
    String clashes_title();

    @Message
    String clashes_intro();

    @Message
    String more_clashes(int count);

    @Message
    String row();

    @Message
    String session();

    @Message
    String speaker();

    @Message
    String effect_of_person(Listing.Effect effect);

    @Message
    String effect_title();

    @Message
    String details();

    @Message
    String effect(Listing.Effect effect);

    @Message
    String not_in_file();

    @Message
    String problem();

    @Message
    String warning();

    @Message
    String nothing();

    @Message
    String field(Field field);

    @Message
    String remark(Remark.Kind kind, String value, int most);

    @Message
    String clash(Conflict.Kind kind, String title, String other, String subject, int wanted, int there);

    @Message
    String refusal(FileRefusal why, String detail);
}
