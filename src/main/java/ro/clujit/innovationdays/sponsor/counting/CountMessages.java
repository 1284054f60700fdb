package ro.clujit.innovationdays.sponsor.counting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about how often a listing was seen. */
@MessageBundle(value = "counts", locale = "en")
public interface CountMessages {
    @Message
    String title();

    @Message
    String kind(CountKind kind);

    @Message
    String seen();

    @Message
    String clicked();

    @Message
    String lately();

    @Message
    String all();

    @Message
    String none();

    @Message
    String picture(long seen, long peak);

    @Message
    String today();

    @Message
    String by_day();

    @Message
    String day();

    @Message
    String how();
}
