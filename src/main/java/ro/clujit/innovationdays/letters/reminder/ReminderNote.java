package ro.clujit.innovationdays.letters.reminder;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Draft;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.platform.locale.Language;

/** What reminders have in common: the edition over them, whom they greet, and what an edition's own words may name. */
@Singleton
class ReminderNote {

    /** @param button empty, like {@code link}, without one */
    record Said(
            String subject,
            String preview,
            List<String> paragraphs,
            List<NoteView.Item> items,
            String button,
            String link,
            List<String> notes,
            String why) {}

    private final Notes notes;

    @Inject
    ReminderNote(Notes notes) {
        this.notes = notes;
    }

    static ReminderLetterMessages words(Language language) {
        return MessageBundles.get(ReminderLetterMessages.class, Localized.Literal.of(language.name()));
    }

    /** @param form as in {@link Draft} @param more what an edition's own words may name beside its facts and the reader */
    ComposedLetter compose(
            String form, Edition edition, String name, Said said, Map<String, String> more, Language language) {
        EditionFacts facts = EditionFacts.of(edition, language);
        Map<String, String> values = new HashMap<>(more);
        values.put("edition", facts.name());
        values.put("name", name);
        values.put("doors", facts.doors());
        values.put("link", said.link());
        var view = new NoteView(
                language.name(),
                facts.name(),
                edition.isExample(),
                said.subject(),
                said.preview(),
                words(language).greeting(name),
                said.paragraphs(),
                "",
                said.items(),
                said.button(),
                said.link(),
                said.notes(),
                said.why());
        return notes.compose(new Draft(form, Optional.of(edition), values, view), language);
    }

    /** Where what it is about is no longer so when it leaves: the page says how it stands. */
    ComposedLetter changed(
            ReminderKind kind, Edition edition, String name, String button, String link, Language language) {
        ReminderLetterMessages words = words(language);
        String called = edition.name(language);
        return compose(
                kind.letter() + ".changed",
                edition,
                name,
                new Said(
                        words.changed_subject(called),
                        words.changed_preview(),
                        List.of(words.changed_text()),
                        List.of(),
                        button,
                        link,
                        List.of(words.keep_secret()),
                        words.why(called)),
                Map.of(),
                language);
    }

    /** @param path after the language, beginning with a slash */
    String address(Language language, String path) {
        return notes.address(language, path);
    }
}
