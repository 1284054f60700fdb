package ro.clujit.innovationdays.site.agenda;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a reader's own agenda. */
@MessageBundle(value = "agenda", locale = "en")
public interface AgendaMessages {
    @Message
    String title();

    @Message
    String lead(String zone);

    @Message
    String keep();

    @Message
    String kept();

    @Message
    String keep_question(String title);

    @Message
    String keep_it();

    @Message
    String kept_already();

    @Message
    String full(int most);

    @Message
    String back();

    @Message
    String empty_title();

    @Message
    String empty_text();

    @Message
    String shared_title();

    @Message
    String shared_lead(int count);

    @Message
    String shared_none();

    @Message
    String take();

    @Message
    String taken();

    @Message
    String own();

    @Message
    String unknown(String numbers);

    @Message
    String overlaps(String title, String from, String until);

    @Message
    String remove();

    @Message
    String share();

    @Message
    String share_label();

    @Message
    String share_help();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String calendar();

    @Message
    String calendar_text();

    @Message
    String subscribe();

    @Message
    String download();

    @Message
    String print();
}
