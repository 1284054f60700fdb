package ro.clujit.innovationdays.platform.locale;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page, and those of its errors. */
@MessageBundle(value = "layout", locale = "en")
public interface LayoutMessages {
    @Message
    String skip();

    @Message
    String site();

    @Message
    String editions();

    @Message
    String language();

    @Message
    String menu();

    @Message
    String about();

    @Message
    String organised_by();

    @Message
    String privacy();

    @Message
    String organisers();

    @Message
    String sign_out();

    @Message
    String error_title(int status);

    @Message
    String error_text(int status);

    @Message
    String error_reference(String reference);

    @Message
    String error_home();

    @Message
    String example();

    @Message
    String example_text();
}
