package ro.clujit.innovationdays.letters.partner;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.contact.Contact;
import ro.clujit.innovationdays.sponsor.contact.PartnerLink;
import ro.clujit.innovationdays.sponsor.contact.PartnerLinkSent;
import ro.clujit.innovationdays.sponsor.contact.PartnerLinks;
import ro.clujit.innovationdays.sponsor.contact.PartnerTokens;

/** Signs a contact in: because they asked for it, or because an organiser welcomes them to an edition. */
@ApplicationScoped
class PartnerLinkLetter implements LetterComposer {

    static final String KIND = "partner-link";

    private final Outbox outbox;
    private final PartnerLinks links;
    private final PartnerTokens tokens;
    private final Notes notes;

    PartnerLinkLetter(Outbox outbox, PartnerLinks links, PartnerTokens tokens, Notes notes) {
        this.outbox = outbox;
        this.links = links;
        this.tokens = tokens;
        this.notes = notes;
    }

    void sent(@Observes PartnerLinkSent event) {
        Contact contact = event.link().contact();
        outbox.add(KIND, null, event.link().id(), contact.name(), contact.email(), contact.language());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public ComposedLetter compose(Letter letter) {
        PartnerLink link = links.whole(letter.subjectId()).orElseThrow();
        Language language = letter.language();
        String organisation = link.contact().organisation().name(language);
        return notes.compose(
                view(
                        language,
                        link.welcome(),
                        organisation,
                        letter.recipientName(),
                        notes.address(language, "/partner/sign-in/" + tokens.of(link))),
                language);
    }

    /** @param welcome the edition; empty where the contact asked for the link */
    static NoteView view(
            Language language, Optional<Edition> welcome, String organisation, String name, String address) {
        PartnerLetterMessages words = words(language);
        String edition = welcome.map(found -> found.name(language)).orElse("");
        return new NoteView(
                language.name(),
                welcome.isPresent() ? edition : organisation,
                welcome.filter(Edition::isExample).isPresent(),
                welcome.isPresent() ? words.welcome_subject(edition) : words.link_subject(),
                words.link_preview(),
                words.greeting(name),
                welcome.isPresent()
                        ? List.of(words.welcome_text(organisation, edition), words.welcome_there())
                        : List.of(words.link_text(organisation)),
                "",
                List.of(),
                words.open(),
                address,
                List.of(words.link_once(), words.link_again(form(address))),
                words.why(organisation));
    }

    /** Where a link that no longer opens is replaced: the address of the form, without the token. */
    private static String form(String address) {
        return address.substring(0, address.lastIndexOf('/'));
    }

    static PartnerLetterMessages words(Language language) {
        return MessageBundles.get(PartnerLetterMessages.class, Localized.Literal.of(language.name()));
    }
}
