package ro.clujit.innovationdays.programme.web;

import java.util.List;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.Speaker;

/** Speakers as somebody finds them by writing a name, without minding case and diacritics. */
final class SpeakerNames {

    private final List<Speaker> all;

    SpeakerNames(List<Speaker> all) {
        this.all = all;
    }

    /** What a list proposes: the name, with the organisation that tells two of one name apart. */
    List<String> labels() {
        return all.stream().map(SpeakerNames::label).toList();
    }

    /** Whose label or name this is: nobody, one, or several who share it. */
    List<Speaker> named(String text) {
        String wanted = Text.folded(text);
        List<Speaker> byLabel = all.stream()
                .filter(speaker -> Text.folded(label(speaker)).equals(wanted))
                .toList();
        return !byLabel.isEmpty()
                ? byLabel
                : all.stream()
                        .filter(speaker -> Text.folded(speaker.name()).equals(wanted))
                        .toList();
    }

    /** Those in whose name or organisation every word of the question stands. */
    List<Speaker> matching(String question) {
        List<String> words = List.of(Text.folded(question).split(" ", -1));
        return all.stream()
                .filter(speaker -> {
                    String text = Text.folded(speaker.name() + " " + speaker.organisation());
                    return words.stream().allMatch(text::contains);
                })
                .toList();
    }

    private static String label(Speaker speaker) {
        return speaker.organisation().isEmpty() ? speaker.name() : speaker.name() + " (" + speaker.organisation() + ")";
    }
}
