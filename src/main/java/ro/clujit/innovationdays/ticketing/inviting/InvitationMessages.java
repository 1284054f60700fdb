package ro.clujit.innovationdays.ticketing.inviting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of lists of people to invite. */
@MessageBundle(value = "guests", locale = "en")
public interface InvitationMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String columns();

    @Message
    String sample();

    @Message
    String file();

    @Message
    String file_help();

    @Message
    String try_out();

    @Message
    String back();

    @Message
    String fault_no_file();

    @Message
    String fault_columns();

    @Message
    String fault_nobody();

    @Message
    String listing_title();

    @Message
    String done(int count);

    @Message
    String blocked(int count);

    @Message
    String shortage(String quota, int needed, int free);

    @Message
    String already(int count);

    @Message
    String others(int count);

    @Message
    String idle();

    @Message
    String confirm(int count);

    @Message
    String confirm_text();

    @Message
    String row();

    @Message
    String name();

    @Message
    String email();

    @Message
    String type();

    @Message
    String becomes();

    @Message
    String effect_of(InvitationListing.Effect effect);

    @Message
    String problems();

    @Message
    String fault(InvitationFault fault);
}
