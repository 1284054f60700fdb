package ro.clujit.innovationdays.letters.partner;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Draft;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.letters.SampleMessages;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
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
class PartnerLinkLetter implements LetterComposer, Sampled {

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
        return compose(
                link.welcome(),
                link.contact().organisation().name(language),
                letter.recipientName(),
                tokens.of(link),
                language);
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        SampleMessages madeUp = Sampled.madeUp(language);
        return Stream.of(Optional.of(edition), Optional.<Edition>empty())
                .map(welcome -> new Sample(
                        form(welcome), compose(welcome, madeUp.organisation(), madeUp.name(), madeUp.link(), language)))
                .toList();
    }

    private static String form(Optional<Edition> welcome) {
        return welcome.isPresent() ? ContactForms.WELCOME : KIND + ".asked";
    }

    /** @param welcome the edition; empty where the contact asked for the link */
    private ComposedLetter compose(
            Optional<Edition> welcome, String organisation, String name, String token, Language language) {
        PartnerLetterMessages words = words(language);
        String edition = welcome.map(found -> found.name(language)).orElse("");
        String form = notes.address(language, "/partner/sign-in");
        return notes.compose(
                new Draft(
                        form(welcome),
                        welcome,
                        Map.of("name", name, "organisation", organisation),
                        new NoteView(
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
                                form + "/" + token,
                                // Where a link that no longer opens is replaced.
                                List.of(words.link_once(), words.link_again(form)),
                                words.why(organisation))),
                language);
    }

    static PartnerLetterMessages words(Language language) {
        return MessageBundles.get(PartnerLetterMessages.class, Localized.Literal.of(language.name()));
    }
}
