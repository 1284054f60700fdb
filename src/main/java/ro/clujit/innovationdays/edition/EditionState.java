package ro.clujit.innovationdays.edition;

/** Where an edition stands. Archived editions keep their public address for ever. */
public enum EditionState {
    DRAFT,
    PUBLISHED,
    ARCHIVED
}
