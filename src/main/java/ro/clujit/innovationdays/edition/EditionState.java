package ro.clujit.innovationdays.edition;

/** Where an edition stands. What has been keeps its public address for ever. */
public enum EditionState {
    DRAFT,
    PUBLISHED,
    ARCHIVED;

    /**
     * Back to a draft goes only what was published by mistake: it has not been yet ({@link Edition#isOver}) and nobody has
     * registered ({@link WithdrawalAsked}). What was archived by mistake is published again.
     */
    public boolean leadsTo(EditionState next) {
        return switch (this) {
            case DRAFT -> next == PUBLISHED;
            case PUBLISHED -> next == ARCHIVED || next == DRAFT;
            case ARCHIVED -> next == PUBLISHED;
        };
    }
}
