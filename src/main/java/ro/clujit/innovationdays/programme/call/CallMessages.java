package ro.clujit.innovationdays.programme.call;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.SessionKind;

/** The words of the call for papers, as the public and the authors of proposals read them. */
@MessageBundle(value = "call", locale = "en")
public interface CallMessages {
    @Message
    String kind(SessionKind kind);

    @Message
    String spoken(Language language);

    @Message
    String state(SubmissionState state);

    @Message
    String title();

    @Message
    String description(String edition);

    @Message
    String lead(String edition, String dates, String place);

    @Message
    String open_until(String until);

    @Message
    String not_yet(String opens, String closes);

    @Message
    String closed(String closes);

    @Message
    String closed_over();

    @Message
    String to_edition();

    @Message
    String invite(String until);

    @Message
    String invite_link();

    @Message
    String your_proposal();

    @Message
    String the_session();

    @Message
    String session_title();

    @Message
    String session_kind();

    @Message
    String session_language();

    @Message
    String choose();

    @Message
    String minutes();

    @Message
    String minutes_help(int least, int most);

    @Message
    String theme();

    @Message
    String no_theme();

    @Message
    String summary();

    @Message
    String summary_help(int most);

    @Message
    String long_text();

    @Message
    String long_text_help(int most);

    @Message
    String notes();

    @Message
    String notes_help(int most);

    @Message
    String you();

    @Message
    String name();

    @Message
    String name_help();

    @Message
    String email();

    @Message
    String email_help();

    @Message
    String organisation();

    @Message
    String headline();

    @Message
    String headline_help();

    @Message
    String biography();

    @Message
    String biography_help(int most);

    @Message
    String others();

    @Message
    String others_help(int most);

    @Message
    String add_others();

    @Message
    String other_name(int number);

    @Message
    String other_email(int number);

    @Message
    String consent();

    @Message
    String consent_others();

    @Message
    String privacy_link();

    @Message
    String send();

    @Message
    String save();

    @Message
    String late_title();

    @Message
    String late_text(String closes);

    @Message
    String too_many();

    @Message
    String fault_title(int most);

    @Message
    String fault_kind();

    @Message
    String fault_language();

    @Message
    String fault_minutes(int least, int most);

    @Message
    String fault_theme();

    @Message
    String fault_summary(int most);

    @Message
    String fault_long(int most);

    @Message
    String fault_name(int most);

    @Message
    String fault_email();

    @Message
    String fault_line(int most);

    @Message
    String fault_other_name(int number, int most);

    @Message
    String fault_other_email(int number);

    @Message
    String fault_other_twice(int number);

    @Message
    String proposal_of(String edition);

    @Message
    String done_received(String email);

    @Message
    String done_saved();

    @Message
    String done_withdrawn();

    @Message
    String done_late();

    @Message
    String about_state(SubmissionState state);

    @Message
    String organisers_say();

    @Message
    String change_until(String until);

    @Message
    String change();

    @Message
    String withdraw();

    @Message
    String withdraw_title();

    @Message
    String withdraw_text(String title);

    @Message
    String withdraw_accepted();

    @Message
    String withdraw_do();

    @Message
    String keep();

    @Message
    String sent_on(String when);

    @Message
    String changed_on(String when);

    @Message
    String minutes_of(int minutes);

    @Message
    String keep_secret();

    @Message
    String unknown_title();

    @Message
    String unknown_text();
}
