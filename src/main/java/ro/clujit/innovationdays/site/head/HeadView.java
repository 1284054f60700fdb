package ro.clujit.innovationdays.site.head;

/**
 * What machines read of a page: search engines, and those who show a link to it.
 *
 * @param address the page's own, absolute
 * @param romanian the same page in Romanian, absolute
 * @param english the same page in English, absolute
 * @param picture an absolute address
 * @param event schema.org data as JSON that may stand in a script element; empty where there is none
 * @param listed whether search engines should list it
 */
public record HeadView(
        String title,
        String description,
        String address,
        String romanian,
        String english,
        String picture,
        String event,
        boolean listed) {

    /** Whether the picture is the one that we draw, whose size is known. */
    public boolean isDrawn() {
        return picture.endsWith(".png");
    }
}
