package ro.clujit.innovationdays.mail;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Has a letter worded by whoever knows its kind, to send it or to read it. */
@ApplicationScoped
public class Composing {

    private final Map<String, LetterComposer> composers;

    /** Two composers of one kind are found out at the start. */
    Composing(@All List<LetterComposer> composers) {
        this.composers = composers.stream().collect(Collectors.toMap(LetterComposer::kind, Function.identity()));
    }

    /** All kinds that somebody words, in the order of the alphabet. */
    public List<String> kinds() {
        return composers.keySet().stream().sorted().toList();
    }

    /** @throws IllegalStateException if nobody words this kind of letter any more */
    public ComposedLetter compose(Letter letter) {
        LetterComposer composer = composers.get(letter.kind());
        if (composer == null) {
            throw new IllegalStateException("Nobody words letters of the kind " + letter.kind());
        }
        return composer.compose(letter);
    }
}
