package ro.clujit.innovationdays.programme.call;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.programme.SessionKind;

/**
 * What its author writes down: a session that might be, and who would hold it.
 *
 * @param spoken the language it would be held in
 * @param summary a paragraph
 * @param description in Markdown, for the programme
 * @param notes for the organisers alone
 * @param minutes it would take
 * @param theme the slug of one of the edition's themes, or null
 * @param biography in Markdown
 * @param others whom the author would speak with, {@link #MOST_OTHERS} at most, each with an address of their own
 */
public record Proposal(
        String title,
        SessionKind kind,
        Language spoken,
        String summary,
        String description,
        String notes,
        int minutes,
        String theme,
        String name,
        String email,
        String organisation,
        String headline,
        String biography,
        List<CoSpeaker> others) {

    public static final int TITLE = 150;
    public static final int SUMMARY = 2000;
    public static final int TEXT = 5000;
    public static final int NAME = 100;
    public static final int ORGANISATION = 120;
    public static final int HEADLINE = 160;
    public static final int SHORTEST = 15;
    public static final int LONGEST = 240;
    public static final int MOST_OTHERS = 4;

    /** What it is about, folded for search. */
    String search() {
        return Text.folded(String.join(" ", title, summary, description));
    }

    /** Who is in it, folded for search. */
    String searchPeople() {
        return Text.folded(Stream.concat(
                        Stream.of(name, email, organisation),
                        others.stream().flatMap(other -> Stream.of(other.name(), other.email())))
                .collect(Collectors.joining(" ")));
    }

    /** All of it in one line, to tell whether a form was sent again as it was. */
    String content() {
        return Stream.concat(
                        Stream.of(
                                title,
                                kind.name(),
                                spoken.name(),
                                summary,
                                description,
                                notes,
                                Integer.toString(minutes),
                                theme == null ? "" : theme,
                                name,
                                email.toLowerCase(Locale.ROOT),
                                organisation,
                                headline,
                                biography),
                        others.stream().flatMap(other -> Stream.of(other.name(), other.email())))
                .collect(Collectors.joining("\0"));
    }
}
