package ro.clujit.innovationdays.site.unreachable;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.mail.UnreachableAddress;

/** The words of letters that do not arrive. */
@MessageBundle(value = "bounces", locale = "en")
public interface UnreachableMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String list_link();

    @Message
    String filter(long count);

    @Message
    String back();

    @Message
    String mark();

    @Message
    String mark_unwanted();

    @Message
    String since(String when);

    @Message
    String reason(UnreachableAddress.Reason reason);

    @Message
    String reason_short(UnreachableAddress.Reason reason);

    @Message
    String server_said();

    @Message
    String letter();

    @Message
    String people();

    @Message
    String nobody();

    @Message
    String kind(AddressUse.Kind kind);

    @Message
    String letters();

    @Message
    String letter_of(String name, String when);

    @Message
    String no_letters();

    @Message
    String correct();

    @Message
    String correct_of(String address);

    @Message
    String correct_text();

    @Message
    String new_address();

    @Message
    String do_correct();

    @Message
    String again();

    @Message
    String again_of(String address);

    @Message
    String again_help();

    @Message
    String leave();

    @Message
    String leave_of(String address);

    @Message
    String complaint();

    @Message
    String fault_address();

    @Message
    String fault_same();

    @Message
    String fault_nobody();

    @Message
    String fault_too();

    @Message
    String done_corrected(int letters);

    @Message
    String done_again(int letters);

    @Message
    String done_left();

    @Message
    String done_elsewhere();

    @Message
    String mailbox_fault();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String pages();
}
