package ro.clujit.innovationdays.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words letters for the tests of the outbox, which knows no feature. */
@ApplicationScoped
class SampleComposer implements LetterComposer {

    static final String KIND = "sample";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ComposedLetter compose(Letter letter) {
        return new ComposedLetter(
                "Știri pentru " + letter.recipientName(),
                "<p>Bună, țară! <img src=\"cid:dot\"></p>",
                "Bună, țară!\n.\nO linie cu un punct la început nu încheie scrisoarea.",
                List.of(new ComposedLetter.InlineImage("dot", "dot.png", "image/png", new byte[] {1, 2, 3})),
                List.of(new ComposedLetter.Attachment(
                        "știri.txt", "text/plain; charset=UTF-8", "țară".getBytes(StandardCharsets.UTF_8))));
    }
}
