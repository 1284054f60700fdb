package ro.clujit.innovationdays.sponsor.logo;

/** What a logo stands on: the pages in their light scheme and paper, or the pages in their dark scheme. */
public enum Ground {
    LIGHT,
    DARK
}
