package ro.clujit.innovationdays.letters.announcement;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * What an announcement says, before it says it to anybody.
 *
 * @param subject a line
 * @param text Markdown
 */
public record Wording(Bilingual subject, Bilingual text) {

    public static final int LONGEST_SUBJECT = 150;
    public static final int LONGEST_TEXT = 10_000;

    static final String NAME = "{name}";
    static final String EDITION = "{edition}";
    static final String TICKET_LINK = "{ticket link}";

    private static final Set<String> KNOWN = Set.of(NAME, EDITION, TICKET_LINK);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\n]*}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    /** Whether both a subject and a text were written in that language. */
    public boolean isIn(Language language) {
        return !written(subject, language).isEmpty() && !written(text, language).isEmpty();
    }

    /** The language of the letter for a reader of that one: theirs, unless nothing was written in it. */
    public Language languageFor(Language reader) {
        return isIn(reader) ? reader : reader.other();
    }

    public boolean namesTicketLink() {
        return Stream.of(text.ro(), text.en()).anyMatch(one -> one.contains(TICKET_LINK));
    }

    /** What stands in braces and means nothing, as it was written; a lone brace too. */
    static List<String> unknownIn(String text, boolean isSubject) {
        List<String> unknown = PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                // A link cannot be followed from a subject.
                .filter(found -> !KNOWN.contains(found) || isSubject && found.equals(TICKET_LINK))
                .distinct()
                .toList();
        Matcher lone = BRACE.matcher(PLACEHOLDER.matcher(text).replaceAll(""));
        return unknown.isEmpty() && lone.find() ? List.of(lone.group()) : unknown;
    }

    static String written(Bilingual text, Language language) {
        return language.choose(text.ro(), text.en());
    }
}
