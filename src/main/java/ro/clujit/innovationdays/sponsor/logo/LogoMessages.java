package ro.clujit.innovationdays.sponsor.logo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about logos, for every form that takes one. */
@MessageBundle(value = "logo", locale = "en")
public interface LogoMessages {
    @Message
    String refused(LogoRefusal refusal);

    @Message
    String title();

    @Message
    String ground(Ground ground);

    @Message
    String none(Ground ground);

    @Message
    String choose();

    @Message
    String help();

    @Message
    String save();

    @Message
    String remove();

    @Message
    String saved();

    @Message
    String removed();

    @Message
    String vector();

    @Message
    String pixels(int width, int height);

    @Message
    String too_small(int wanted);

    @Message
    String contrast(String ratio);

    @Message
    String too_weak();
}
