package ro.clujit.innovationdays.letters.feedback;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around feedback. */
@MessageBundle(value = "feedback", locale = "en")
public interface FeedbackMessages {
    @Message
    String title();

    @Message
    String ask(String edition);

    @Message
    String nameless();

    @Message
    String errors(int n);

    @Message
    String overall();

    @Message
    String mark(int mark);

    @Message
    String fault_overall();

    @Message
    String again();

    @Message
    String again_answer(String answer);

    @Message
    String fault_again();

    @Message
    String good();

    @Message
    String better();

    @Message
    String text_help(int most);

    @Message
    String fault_text(int most);

    @Message
    String sessions();

    @Message
    String sessions_help();

    @Message
    String not_rated();

    @Message
    String fault_session();

    @Message
    String send();

    @Message
    String change();

    @Message
    String thanks();

    @Message
    String thanks_change(String until);

    @Message
    String until(String until);

    @Message
    String not_yet();

    @Message
    String not_yet_when(String when);

    @Message
    String not_yet_unknown();

    @Message
    String over();

    @Message
    String over_text(String until);

    @Message
    String unknown();

    @Message
    String unknown_text();

    @Message
    String office_title();

    @Message
    String office_intro();

    @Message
    String answered(int answers, int asked);

    @Message
    String nobody_asked();

    @Message
    String too_few(int fewest);

    @Message
    String average();

    @Message
    String answer();

    @Message
    String people();

    @Message
    String bar();

    @Message
    String office_good();

    @Message
    String office_better();

    @Message
    String no_texts();

    @Message
    String session();

    @Message
    String ratings();

    @Message
    String few_left_out(int fewest);

    @Message
    String csv();

    @Message
    String reminders();
}
