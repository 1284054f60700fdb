package ro.clujit.innovationdays.sponsor.counting;

/** What is counted of a listing. Seen means: half of it within the window for a second, once in each view of a page. */
public enum CountKind {
    /** Among the edition's partners. */
    SEEN_IN_LIST,
    /** Among them too, in a frame on another website. */
    SEEN_IN_FRAME,
    /** On the page that it has to itself. */
    SEEN_ON_PAGE,
    /** The link to the partner's own site was followed, from wherever it stands. */
    CLICKED;

    public boolean isSeen() {
        return this != CLICKED;
    }
}
