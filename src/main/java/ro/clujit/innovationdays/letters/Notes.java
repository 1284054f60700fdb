package ro.clujit.innovationdays.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import ro.clujit.innovationdays.letters.wording.Paragraph;
import ro.clujit.innovationdays.letters.wording.Words;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.web.PublicAddress;

/** Sets letters without enclosures: as HTML and as plain text. */
@Singleton
public class Notes {

    private final PublicAddress address;
    private final Words words;

    @Inject
    Notes(PublicAddress address, Words words) {
        this.address = address;
        this.words = words;
    }

    @CheckedTemplate(basePath = "letters")
    static class Templates {
        private Templates() {}

        static native TemplateInstance note(NoteView letter, Words.Said said);
    }

    /** In the words of its edition where that has some of its own: they stand in the place of subject and paragraphs. */
    public ComposedLetter compose(Draft draft, Language language) {
        NoteView view = draft.view();
        return compose(
                view,
                words.of(
                        new Words.Usual(
                                draft.form(),
                                draft.edition(),
                                draft.values(),
                                view.subject(),
                                view.preview(),
                                view.paragraphs()),
                        language),
                language);
    }

    /** In the service's words alone. */
    public ComposedLetter compose(NoteView view, Language language) {
        List<Paragraph> paragraphs =
                view.paragraphs().stream().map(Paragraph::plain).toList();
        return compose(view, new Words.Said(view.subject(), view.preview(), paragraphs), language);
    }

    private static ComposedLetter compose(NoteView view, Words.Said said, Language language) {
        return new ComposedLetter(
                said.subject(),
                render(view, said, language, Variant.TEXT_HTML),
                TextPart.of(render(view, said, language, Variant.TEXT_PLAIN)),
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

    private static String render(NoteView view, Words.Said said, Language language, String mediaType) {
        return Templates.note(view, said)
                .setLocale(language.words())
                .setVariant(Variant.forContentType(mediaType))
                .render();
    }
}
