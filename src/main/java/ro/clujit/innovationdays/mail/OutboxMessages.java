package ro.clujit.innovationdays.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the outbox in the back office. */
@MessageBundle(value = "outbox", locale = "en")
public interface OutboxMessages {
    @Message
    String title();

    @Message
    String no_server();

    @Message
    String all(long count);

    @Message
    String state(LetterState state);

    @Message
    String state_title();

    @Message
    String filter();

    @Message
    String recipient();

    @Message
    String language();

    @Message
    String written();

    @Message
    String attempts();

    @Message
    String sent_at();

    @Message
    String due_at();

    @Message
    String answer();

    @Message
    String none();

    @Message
    String subject();

    @Message
    String as_html();

    @Message
    String as_text();

    @Message
    String attachments();

    @Message
    String unreadable();

    @Message
    String retry();

    @Message
    String retried();

    @Message
    String back();

    @Message
    String earlier();

    @Message
    String later();

    @Message
    String edition();

    @Message
    String all_editions();

    @Message
    String kind(String kind);

    @Message
    String kind_title();

    @Message
    String all_kinds();

    @Message
    String search();

    @Message
    String show();

    @Message
    String show_all();

    @Message
    String unreachable();

    @Message
    String retry_all(int count);

    @Message
    String retry_all_text();

    @Message
    String retried_all(int count);

    @Message
    String tries();

    @Message
    String outcome(Attempt.Outcome outcome);

    @Message
    String under_way();

    @Message
    String cut_off();

    @Message
    String began();

    @Message
    String ended();

    @Message
    String instance();

    @Message
    String server_away(String since);

    @Message
    String server_says();
}
