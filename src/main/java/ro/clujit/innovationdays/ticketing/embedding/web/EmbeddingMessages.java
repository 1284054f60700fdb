package ro.clujit.innovationdays.ticketing.embedding.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of registration and partners on other websites. */
@MessageBundle(value = "embedding", locale = "en")
public interface EmbeddingMessages {
    @Message
    String closed_title();

    @Message
    String closed_text();

    @Message
    String closed_link();

    @Message
    String title();

    @Message
    String intro();

    @Message
    String origins();

    @Message
    String origins_help();

    @Message
    String script();

    @Message
    String script_help();

    @Message
    String link();

    @Message
    String partners_script();

    @Message
    String partners_link();

    @Message
    String saved();

    @Message
    String fault_origin(String written);

    @Message
    String fault_many(int most);
}
