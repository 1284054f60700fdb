package ro.clujit.innovationdays.checkin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the scanner page, but for the verdicts. */
@MessageBundle(value = "scanner", locale = "en")
public interface ScannerMessages {
    @Message
    String title();

    @Message
    String back();

    @Message
    String inside();

    @Message
    String admitted_here();

    @Message
    String verdict();

    @Message
    String next();

    @Message
    String waiting_count();

    @Message
    String trouble_unreachable();

    @Message
    String trouble_signed_out();

    @Message
    String trouble_stale();

    @Message
    String retry();

    @Message
    String sign_in();

    @Message
    String reload();

    @Message
    String repeated();

    @Message
    String direction();

    @Message
    String direction_in();

    @Message
    String direction_out();

    @Message
    String needs_person();

    @Message
    String recent();

    @Message
    String recent_empty();

    @Message
    String times_zone(String zone);

    @Message
    String late();

    @Message
    String again();

    @Message
    String settle();

    @Message
    String sending();

    @Message
    String waiting();

    @Message
    String waiting_detail();

    @Message
    String waiting_next();

    @Message
    String refused();

    @Message
    String refused_detail();

    @Message
    String refused_next();

    @Message
    String line_online(String time);

    @Message
    String line_offline(String time);

    @Message
    String line_no_list();

    @Message
    String without_line();

    @Message
    String judged_otherwise();

    @Message
    String let_in_anyway();

    @Message
    String unknown_offline();

    @Message
    String review();

    @Message
    String review_word();

    @Message
    String review_admit();

    @Message
    String review_leave();

    @Message
    String overrule();

    @Message
    String overrule_reason();

    @Message
    String undo();

    @Message
    String undone();

    @Message
    String not_undone();

    @Message
    String mode_search();

    @Message
    String search_label();

    @Message
    String search_help();

    @Message
    String search_nobody();

    @Message
    String search_not_done();

    @Message
    String badge();

    @Message
    String desk();

    @Message
    String desk_offline();
}
