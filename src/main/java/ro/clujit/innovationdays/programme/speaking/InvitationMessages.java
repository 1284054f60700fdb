package ro.clujit.innovationdays.programme.speaking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words with which organisers invite speakers and decide what they propose. */
@MessageBundle(value = "invitations", locale = "en")
public interface InvitationMessages {
    @Message
    String title();

    @Message
    String intro();

    @Message
    String to_invitations();

    @Message
    String to_proposals(int waiting);

    @Message
    String invited();

    @Message
    String coming();

    @Message
    String not_coming();

    @Message
    String unanswered();

    @Message
    String unreachable();

    @Message
    String none();

    @Message
    String invite_all(int speakers);

    @Message
    String invite_all_text();

    @Message
    String letters_in();

    @Message
    String romanian();

    @Message
    String english();

    @Message
    String speaker();

    @Message
    String answer();

    @Message
    String state(Attendance attendance);

    @Message
    String not_invited();

    @Message
    String no_address();

    @Message
    String email();

    @Message
    String save_email();

    @Message
    String email_saved();

    @Message
    String invite(String name);

    @Message
    String invite_short();

    @Message
    String invited_on(String when, int links);

    @Message
    String answered_on(String when);

    @Message
    String more_short();

    @Message
    String again();

    @Message
    String again_help();

    @Message
    String renew();

    @Message
    String renew_help();

    @Message
    String done_invited(int count);

    @Message
    String done_again();

    @Message
    String done_renewed();

    @Message
    String done_before();

    @Message
    String done_no_address();

    @Message
    String done_over();

    @Message
    String fault_email();

    @Message
    String proposals();

    @Message
    String proposals_intro();

    @Message
    String no_proposals();

    @Message
    String sent_on_title();

    @Message
    String sent_on(String when);

    @Message
    String changes(int fields);

    @Message
    String proposal_of(String name);

    @Message
    String field(Field field);

    @Message
    String now();

    @Message
    String proposed();

    @Message
    String nothing();

    @Message
    String approve_field(Field field);

    @Message
    String approve();

    @Message
    String approve_help();

    @Message
    String send_back();

    @Message
    String send_back_text();

    @Message
    String reason();

    @Message
    String reason_help();

    @Message
    String stale();

    @Message
    String done_approved();

    @Message
    String done_returned();

    @Message
    String done_late();

    @Message
    String fault_none_chosen();

    @Message
    String fault_reason(int most);

    @Message
    String picture_alt(String name);
}
