package ro.clujit.innovationdays.letters.reminder;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.locale.Language;

/** Reminders as an edition would send them, about somebody made up. */
@Singleton
public class ReminderSamples {

    /** What the only form of a kind is called in an address. */
    private static final String ONLY = "main";

    private final Instance<Sampled> all;

    @Inject
    ReminderSamples(@Any Instance<Sampled> all) {
        this.all = all;
    }

    /** Which forms a kind has, by what they are called in an address. */
    public List<String> forms(ReminderKind kind, Edition edition, Language language) {
        return samples(kind, edition, language).stream()
                .map(sample -> form(kind, sample))
                .toList();
    }

    /** @return empty where the kind has no such form */
    public Optional<ComposedLetter> of(ReminderKind kind, String form, Edition edition, Language language) {
        return samples(kind, edition, language).stream()
                .filter(sample -> form(kind, sample).equals(form))
                .map(Sampled.Sample::letter)
                .findFirst();
    }

    private static String form(ReminderKind kind, Sampled.Sample sample) {
        return sample.form().equals(kind.letter())
                ? ONLY
                : sample.form().substring(kind.letter().length() + 1);
    }

    private List<Sampled.Sample> samples(ReminderKind kind, Edition edition, Language language) {
        return all.stream()
                .filter(one -> one instanceof LetterComposer composer
                        && composer.kind().equals(kind.letter()))
                .flatMap(one -> one.samples(edition, language).stream())
                .toList();
    }
}
