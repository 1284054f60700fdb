package ro.clujit.innovationdays.badge;

import java.util.List;
import java.util.Locale;

/**
 * What a printed door list shows.
 *
 * @param title such as "Door list"
 * @param about the edition and whom of it the list has, in a line
 * @param printed when it was printed, in a line
 * @param headings of the four columns
 * @param rows in their order
 * @param page "Page 3 of 12", by number and count
 * @param locale the language of the words, for readers of the document
 */
public record DoorListView(
        String title, String about, String printed, List<String> headings, List<Row> rows, Pages page, Locale locale) {

    /** Somebody who may come in. */
    public record Row(String name, String organisation, String type, String shortCode) {}

    /** What a page says about where in the list it is. */
    @FunctionalInterface
    public interface Pages {
        String of(int page, int pages);
    }
}
