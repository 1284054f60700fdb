package ro.clujit.innovationdays.letters.catalogue;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.Sampled;
import ro.clujit.innovationdays.letters.Sampled.Sample;
import ro.clujit.innovationdays.letters.wording.Proof;
import ro.clujit.innovationdays.letters.wording.Wording;
import ro.clujit.innovationdays.mail.LetterComposer;
import ro.clujit.innovationdays.platform.locale.Language;

/** Has every letter set about somebody made up; within a request. */
@ApplicationScoped
public class Catalogue {

    /**
     * A letter to look at.
     *
     * @param usual what the service says and what can be named; empty where an edition has no words of its own for it
     */
    public record Shown(Sample sample, Optional<Proof.Usual> usual) {}

    private final List<LetterComposer> composers;
    private final Proof proof;

    Catalogue(@All List<LetterComposer> composers, Proof proof) {
        this.composers = composers;
        this.proof = proof;
    }

    /** Every sample, with the edition's own words in it. */
    @Transactional
    public List<Sample> samples(Edition edition, Language language) {
        proof.open("", Optional.empty());
        return sampled()
                .flatMap(sampled -> sampled.samples(edition, language).stream())
                .toList();
    }

    /** What it is called: those that are described, in their order, then the others. */
    @Transactional
    public List<String> forms(Edition edition, Language language) {
        Stream<String> others = composers.stream()
                .filter(composer -> !isDescribed(composer.kind()))
                .flatMap(composer -> composer instanceof Sampled sampled
                        ? sampled.samples(edition, language).stream().map(Sample::form)
                        : Stream.empty());
        return Stream.concat(Arrays.stream(LetterForm.values()).map(LetterForm::key), others)
                .distinct()
                .toList();
    }

    private static boolean isDescribed(String kind) {
        return Arrays.stream(LetterForm.values())
                .anyMatch(form -> form.key().equals(kind) || form.key().startsWith(kind + "."));
    }

    /**
     * As it would be sent.
     *
     * @param tried words to see in it that are not kept; empty for those that it has
     * @return empty when there is no such letter
     */
    @Transactional
    public Optional<Shown> show(Edition edition, String form, Language language, Optional<Wording> tried) {
        proof.open(form, tried);
        String kind = form.contains(".") ? form.substring(0, form.indexOf('.')) : form;
        return composers.stream()
                .filter(composer -> composer.kind().equals(kind))
                .flatMap(composer -> composer instanceof Sampled sampled
                        ? sampled.samples(edition, language).stream()
                        : Stream.empty())
                .filter(sample -> sample.form().equals(form))
                .findFirst()
                .map(sample -> new Shown(sample, proof.usual(form)));
    }

    private Stream<Sampled> sampled() {
        return composers.stream().filter(Sampled.class::isInstance).map(Sampled.class::cast);
    }
}
