package ro.clujit.innovationdays.site.programme;

/**
 * The way to the parts of an edition that its reader finds something in.
 *
 * @param name the edition's
 * @param base the address that those of its programme begin with
 * @param previewed the number that the draft would be released under; 0 on the pages that everybody may read
 */
public record EditionNav(
        String slug,
        String name,
        String home,
        String base,
        boolean programme,
        boolean speakers,
        boolean tickets,
        boolean partners,
        int previewed) {

    public boolean isPreview() {
        return previewed > 0;
    }

    public String programmePage() {
        return isPreview() ? base : base + "/programme";
    }
}
