package ro.clujit.innovationdays.edition;

/** Where an edition stands. Archived editions keep their public address for ever. */
public enum EditionState {
    DRAFT,
    PUBLISHED,
    ARCHIVED;

    /** Back to a draft leads from everywhere, as long as nobody has registered ({@link WithdrawalAsked}). */
    public boolean leadsTo(EditionState next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED -> next == ARCHIVED || next == DRAFT;
            case ARCHIVED -> next == DRAFT;
        };
    }
}
