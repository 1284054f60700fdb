package ro.clujit.innovationdays.ticketing.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.ticketing.Audience;
import ro.clujit.innovationdays.ticketing.Moving;
import ro.clujit.innovationdays.ticketing.Source;
import ro.clujit.innovationdays.ticketing.Standing;
import ro.clujit.innovationdays.ticketing.Trace;

/** The words of what organisers do with registrations. */
@MessageBundle(value = "desk", locale = "en")
public interface DeskMessages {
    @Message
    String approval();

    @Message
    String approval_text();

    @Message
    String approve();

    @Message
    String refuse();

    @Message
    String tell();

    @Message
    String tick(String name);

    @Message
    String waiting(int count);

    @Message
    String decided(int count);

    @Message
    String decided_none();

    @Message
    String name();

    @Message
    String email();

    @Message
    String type();

    @Message
    String done_registered();

    @Message
    String fault_name(int most);

    @Message
    String fault_email();

    @Message
    String fault_type();

    @Message
    String fault_full(int free);

    @Message
    String fault_audience();

    @Message
    String fault_wrong_audience();

    @Message
    String fault_long(int most);

    @Message
    String by_hand();

    @Message
    String by_hand_text();

    @Message
    String organisation();

    @Message
    String job();

    @Message
    String audience();

    @Message
    String audience_of(Audience audience);

    @Message
    String language();

    @Message
    String language_of(Language language);

    @Message
    String free();

    @Message
    String free_help();

    @Message
    String register();

    @Message
    String contact();

    @Message
    String total();

    @Message
    String reference();

    @Message
    String pay_until();

    @Message
    String source();

    @Message
    String source_of(Source source);

    @Message
    String history();

    @Message
    String trace_of(Trace.Kind kind);

    @Message
    String by(String name);

    @Message
    String by_holder();

    @Message
    String by_service();

    @Message
    String from_to(String before, String after);

    @Message
    String states();

    @Message
    String types();

    @Message
    String all_of(long count);

    @Message
    String standing_of(Standing standing);

    @Message
    String none_so();

    @Message
    String change();

    @Message
    String change_of(String name);

    @Message
    String change_ended();

    @Message
    String back();

    @Message
    String holder();

    @Message
    String holder_text();

    @Message
    String save();

    @Message
    String move();

    @Message
    String move_text(String type);

    @Message
    String move_to();

    @Message
    String move_help();

    @Message
    String move_none();

    @Message
    String charge();

    @Message
    String charge_keep(String price);

    @Message
    String charge_new();

    @Message
    String charge_help();

    @Message
    String charge_not(String price);

    @Message
    String move_do();

    @Message
    String move_fault(Moving.Outcome outcome);

    @Message
    String badge();

    @Message
    String badge_text(String code);

    @Message
    String badge_tell();

    @Message
    String badge_link();

    @Message
    String badge_link_help();

    @Message
    String badge_do();

    @Message
    String done_saved();

    @Message
    String done_moved();

    @Message
    String done_reissued();

    @Message
    String done_reissued_before();

    @Message
    String done_no_badge();
}
