package ro.clujit.innovationdays.letters.account;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ro.clujit.innovationdays.account.Account;
import ro.clujit.innovationdays.account.OrganiserAppointed;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Draft;
import ro.clujit.innovationdays.letters.NoteView;
import ro.clujit.innovationdays.letters.Notes;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.mail.Outbox;
import ro.clujit.innovationdays.platform.locale.Language;

/** Tells somebody that they are an organiser now and where they sign in. Their password is in no letter. */
@ApplicationScoped
class AppointedLetter implements LetterComposer, Sampled {

    private static final String KIND = "organiser-appointed";

    private final Outbox outbox;
    private final Notes notes;

    AppointedLetter(Outbox outbox, Notes notes) {
        this.outbox = outbox;
        this.notes = notes;
    }

    void appointed(@Observes OrganiserAppointed event) {
        Account account = event.account();
        outbox.add(KIND, null, account.id(), account.name(), account.email(), event.language());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ComposedLetter compose(Letter letter) {
        return compose(letter.recipientName(), letter.recipientAddress(), letter.language());
    }

    @Override
    public List<Sample> samples(Edition edition, Language language) {
        return List.of(new Sample(KIND, compose(Sampled.madeUp(language).name(), "ana.pop@example.org", language)));
    }

    private ComposedLetter compose(String name, String address, Language language) {
        var words = MessageBundles.get(AccountLetterMessages.class, Localized.Literal.of(language.name()));
        return notes.compose(
                new Draft(
                        KIND,
                        Optional.empty(),
                        Map.of(),
                        new NoteView(
                                language.name(),
                                "Innovation Days",
                                false,
                                words.subject(),
                                words.preview(),
                                words.greeting(name),
                                List.of(words.text(address), words.password()),
                                "",
                                List.of(),
                                words.open(),
                                notes.address(language, "/sign-in"),
                                List.of(words.surprised()),
                                words.why())),
                language);
    }
}
