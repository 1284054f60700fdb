package ro.clujit.innovationdays.letters;

import java.util.List;

/**
 * What a letter without enclosures says, in plain words of its language; nothing in it is markup.
 *
 * @param lang of the letter
 * @param over in small print over the title: the edition
 * @param example whether the edition is made up
 * @param preview what a mailbox shows beside the subject
 * @param quote somebody's own words; empty without them
 * @param button what the link is called; empty, like {@code link}, without one
 * @param notes in small print after the link
 * @param why the reader gets this letter
 */
public record NoteView(
        String lang,
        String over,
        boolean example,
        String subject,
        String preview,
        String title,
        List<String> paragraphs,
        String quote,
        List<Item> items,
        String button,
        String link,
        List<String> notes,
        String why) {

    /**
     * Something that has changed.
     *
     * @param link empty where nothing leads there
     */
    public record Item(String title, String link, List<Line> lines) {}

    /** @param text empty where the label says it all */
    public record Line(String label, String text) {}
}
