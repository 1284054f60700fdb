package ro.clujit.innovationdays.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.PublicAddress;

/** Sets letters without enclosures: as HTML and as plain text. */
@Singleton
public class Notes {

    private final PublicAddress address;

    @Inject
    Notes(PublicAddress address) {
        this.address = address;
    }

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        private Templates() {}

        static native TemplateInstance note(NoteView letter);
    }

    public ComposedLetter compose(Draft draft, Language language) {
        return compose(draft.view(), language);
    }

    public ComposedLetter compose(NoteView view, Language language) {
        return new ComposedLetter(
                view.subject(),
                render(view, language, Variant.TEXT_HTML),
                render(view, language, Variant.TEXT_PLAIN),
                List.of(),
                List.of());
    }

    static NoteMessages words(Language language) {
        return MessageBundles.get(NoteMessages.class, Localized.Literal.of(language.name()));
    }

    /** @param path after the language, beginning with a slash */
    public String address(Language language, String path) {
        return address.of("/" + language.name() + path);
    }

    private static String render(NoteView view, Language language, String mediaType) {
        return Templates.note(view)
                .setLocale(language.words())
                .setVariant(Variant.forContentType(mediaType))
                .render();
    }
}
