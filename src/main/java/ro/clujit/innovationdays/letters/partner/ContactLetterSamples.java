package ro.clujit.innovationdays.letters.partner;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;
import ro.clujit.innovationdays.sponsor.notice.Missing;

/** Letters to contacts as an edition would send them, about somebody made up: for an organiser to read beforehand. */
@Singleton
public class ContactLetterSamples {

    private final ContactNote note;
    private final Notes notes;

    @Inject
    ContactLetterSamples(ContactNote note, Notes notes) {
        this.note = note;
        this.notes = notes;
    }

    public ComposedLetter of(ContactLetter kind, Edition edition, Language language) {
        PartnerLetterMessages words = PartnerLinkLetter.words(language);
        String name = words.sample_name();
        String organisation = words.sample_organisation();
        NoteView view = kind == ContactLetter.WELCOME
                ? PartnerLinkLetter.view(
                        language,
                        Optional.of(edition),
                        organisation,
                        name,
                        notes.address(language, "/partner/sign-in/" + words.sample_link()))
                : note.view(
                        kind,
                        edition,
                        new ContactNote.About(
                                name,
                                organisation,
                                "/partner",
                                kind == ContactLetter.MATERIAL_MISSING ? List.of(Missing.values()) : List.of(),
                                kind == ContactLetter.SENT_BACK ? words.sample_comment() : "",
                                List.of()),
                        language);
        return notes.compose(view, language);
    }
}
