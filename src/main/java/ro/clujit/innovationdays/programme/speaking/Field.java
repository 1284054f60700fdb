package ro.clujit.innovationdays.programme.speaking;

/** What speakers may say of themselves. */
public enum Field {
    NAME,
    ORGANISATION,
    HEADLINE_RO,
    HEADLINE_EN,
    BIOGRAPHY_RO,
    BIOGRAPHY_EN,
    PICTURE;

    /** Whether it is Markdown. */
    public boolean isBiography() {
        return this == BIOGRAPHY_RO || this == BIOGRAPHY_EN;
    }
}
