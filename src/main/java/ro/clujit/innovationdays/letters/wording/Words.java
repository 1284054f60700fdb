package ro.clujit.innovationdays.letters.wording;

import io.quarkus.arc.Arc;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.locale.LocalDates;

/** Finds what a letter says at this moment: its edition's own words, or else the service's. */
@Singleton
public class Words {

    /**
     * What the service says.
     *
     * @param edition whose own words come before them
     * @param values what those may name, beside what each letter of an edition knows
     */
    public record Usual(
            String form,
            Optional<Edition> edition,
            Map<String, String> values,
            String subject,
            String preview,
            List<String> paragraphs) {}

    /** What is said. @param preview what a mailbox shows beside the subject */
    public record Said(String subject, String preview, List<Paragraph> paragraphs) {}

    private final OwnWordings wordings;
    private final Proof proof;

    @Inject
    Words(OwnWordings wordings, Proof proof) {
        this.wordings = wordings;
        this.proof = proof;
    }

    public Said of(Usual usual, Language language) {
        return usual.edition()
                .flatMap(edition -> own(usual, edition, language))
                .map(own ->
                        new Said(own.subject(), own.paragraphs().get(0).text().replace("\n", " "), own.paragraphs()))
                .orElseGet(() -> new Said(
                        usual.subject(),
                        usual.preview(),
                        usual.paragraphs().stream().map(Paragraph::plain).toList()));
    }

    private Optional<Wording.Filled> own(Usual usual, Edition edition, Language language) {
        Map<String, String> values = new HashMap<>(ofEach(edition, language));
        values.putAll(usual.values());
        // What sends letters has no request.
        boolean isShown = Arc.container().requestContext().isActive();
        boolean isProof = isShown && proof.isOpen();
        if (isProof) {
            proof.saw(usual.form(), Wording.after(usual.subject(), usual.paragraphs(), values), values);
        }
        return Optional.of(usual.form())
                .filter(form -> isProof)
                .flatMap(proof::tried)
                .or(() -> isShown
                        ? wordings.of(edition.id(), usual.form(), language).map(OwnWording::wording)
                        : wordings.lately(edition.id(), usual.form(), language))
                .map(wording -> wording.with(values));
    }

    private static Map<String, String> ofEach(Edition edition, Language language) {
        return Map.of(
                "edition",
                edition.name(language),
                "dates",
                edition.startsOn()
                        .map(from -> LocalDates.range(from, edition.endsOn().orElse(from), language))
                        .orElse(""),
                "place",
                edition.venue().isEmpty() ? edition.city() : edition.venue() + ", " + edition.city());
    }
}
