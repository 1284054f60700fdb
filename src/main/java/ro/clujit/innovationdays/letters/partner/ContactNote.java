package ro.clujit.innovationdays.letters.partner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Draft;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;
import ro.clujit.innovationdays.sponsor.notice.Missing;

/** What letters to contacts say, whether they are sent or shown to an organiser beforehand. */
@Singleton
class ContactNote {

    /**
     * What one of them is about.
     *
     * @param name of the contact
     * @param path of the page it leads to, after the language
     * @param missing read only where material is missing
     * @param quote an organiser's comment; empty without one
     * @param items what is due, or passes; may be empty
     */
    record About(
            String name,
            String organisation,
            String path,
            List<Missing> missing,
            String quote,
            List<NoteView.Item> items) {}

    private final Notes notes;

    @Inject
    ContactNote(Notes notes) {
        this.notes = notes;
    }

    ComposedLetter compose(ContactLetter kind, Edition edition, About about, Language language) {
        Map<String, String> values = new HashMap<>(Map.of("name", about.name(), "organisation", about.organisation()));
        if (kind == ContactLetter.MATERIAL_MISSING) {
            values.put("missing", missing(about, language));
        }
        return notes.compose(
                new Draft(ContactForms.of(kind), Optional.of(edition), values, view(kind, edition, about, language)),
                language);
    }

    private static String missing(About about, Language language) {
        PartnerLetterMessages words = PartnerLinkLetter.words(language);
        return about.missing().stream().map(words::missing_one).collect(Collectors.joining(", "));
    }

    private NoteView view(ContactLetter kind, Edition edition, About about, Language language) {
        PartnerLetterMessages words = PartnerLinkLetter.words(language);
        String name = edition.name(language);
        String missing = missing(about, language);
        return new NoteView(
                language.name(),
                name,
                edition.isExample(),
                words.notice_subject(kind, name),
                words.notice_preview(kind, about.organisation()),
                words.greeting(about.name()),
                missing.isEmpty()
                        ? List.of(words.notice_text(kind, about.organisation(), name))
                        : List.of(words.notice_text(kind, about.organisation(), name), words.missing(missing)),
                about.quote(),
                about.items(),
                words.to_pages(),
                notes.address(language, about.path()),
                List.of(words.sign_in_first()),
                words.why(about.organisation()));
    }
}
