package ro.clujit.innovationdays.programme.exchange;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import ro.clujit.innovationdays.platform.locale.Language;

/** The words of a file, in its own language rather than in its reader's. */
public final class Words {

    private Words() {}

    public static ExchangeMessages in(Language language) {
        return MessageBundles.get(ExchangeMessages.class, Localized.Literal.of(language.name()));
    }
}
