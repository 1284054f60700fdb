package ro.clujit.innovationdays.letters.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.letters.wording.Paragraph.Piece;
import ro.clujit.innovationdays.platform.text.Text;

/**
 * A subject and a text as an organiser writes them, in which names in braces stand for what is put in when the letter is
 * sent.
 *
 * @param subject one line
 * @param text paragraphs with an empty line between them
 */
public record Wording(String subject, String text) {

    /** In characters. Longer ones are cut by mail programs anyway. */
    public static final int LONGEST_SUBJECT = 150;

    public static final int LONGEST_TEXT = 5000;

    /** A value shorter than this is too likely to be found by chance. */
    private static final int LEAST_VALUE = 3;

    private static final Pattern PARAGRAPHS = Pattern.compile("\n{2,}");
    /** Up to what ends a sentence. */
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)'„”]");

    /** With values in it: as it leaves. */
    public record Filled(String subject, List<Paragraph> paragraphs) {}

    /**
     * What the service says itself, with names in braces where its example has their values: what an organiser begins
     * with.
     */
    public static Wording after(String subject, List<String> paragraphs, Map<String, String> values) {
        return new Wording(
                named(subject, values),
                paragraphs.stream().map(paragraph -> named(paragraph, values)).collect(Collectors.joining("\n\n")));
    }

    private static String named(String said, Map<String, String> values) {
        String named = said.replace("{", "(").replace("}", ")");
        // The longest first: the name of an edition may be a part of another value.
        for (var value : values.entrySet().stream()
                .filter(value -> value.getValue().length() >= LEAST_VALUE)
                .sorted(Comparator.comparing((Map.Entry<String, String> value) ->
                                value.getValue().length())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .toList()) {
            named = Placeholders.name(named, value.getKey(), value.getValue());
        }
        return named;
    }

    /** @param known what may stand in braces */
    public List<Flaw> flaws(Set<String> known) {
        var flaws = new ArrayList<Flaw>();
        if (subject.contains("\n") || subject.contains("\r")) {
            flaws.add(new Flaw(true, Flaw.Kind.LINE_BREAK, ""));
        }
        flaws.addAll(flaws(true, subject, LONGEST_SUBJECT, known));
        flaws.addAll(flaws(false, text, LONGEST_TEXT, known));
        return flaws;
    }

    private static List<Flaw> flaws(boolean inSubject, String written, int longest, Set<String> known) {
        if (written.isBlank()) {
            return List.of(new Flaw(inSubject, Flaw.Kind.EMPTY, ""));
        }
        var flaws = new ArrayList<Flaw>();
        if (written.length() > longest) {
            flaws.add(new Flaw(inSubject, Flaw.Kind.TOO_LONG, ""));
        }
        Optional<List<Placeholders.Part>> parts = Placeholders.parts(written);
        if (parts.isEmpty()) {
            flaws.add(new Flaw(inSubject, Flaw.Kind.UNCLOSED, ""));
        }
        parts.stream()
                .flatMap(List::stream)
                .filter(part -> part.isName() && !known.contains(part.text()))
                .map(part -> new Flaw(inSubject, Flaw.Kind.UNKNOWN, part.text()))
                .distinct()
                .forEach(flaws::add);
        return flaws;
    }

    /**
     * Values are put in as they are, as one line each: they neither make links nor name other values.
     *
     * @param values by name; a name without one is left out
     * @throws IllegalStateException if a brace has no other half, which is not kept
     */
    public Filled with(Map<String, String> values) {
        String filled = parts(subject).stream()
                .map(part -> part.isName() ? value(part, values) : part.text())
                .collect(Collectors.joining());
        return new Filled(
                Text.line(filled),
                Arrays.stream(PARAGRAPHS.split(text.strip()))
                        .map(paragraph -> new Paragraph(parts(paragraph).stream()
                                .flatMap(part -> part.isName()
                                        ? Stream.of(Piece.words(value(part, values)))
                                        : pieces(part.text()))
                                .toList()))
                        .toList());
    }

    private static List<Placeholders.Part> parts(String written) {
        return Placeholders.parts(written).orElseThrow(() -> new IllegalStateException("a brace without its half"));
    }

    private static String value(Placeholders.Part part, Map<String, String> values) {
        return Text.line(values.getOrDefault(part.text(), ""));
    }

    private static Stream<Piece> pieces(String words) {
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(words);
        int from = 0;
        while (links.find()) {
            lines(words.substring(from, links.start()), pieces);
            pieces.add(new Piece(links.group(), links.group()));
            from = links.end();
        }
        lines(words.substring(from), pieces);
        return pieces.stream();
    }

    private static void lines(String words, List<Piece> pieces) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                pieces.add(Piece.words("\n"));
            }
            if (!lines[i].isEmpty()) {
                pieces.add(Piece.words(lines[i]));
            }
        }
    }
}
