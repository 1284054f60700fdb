package ro.clujit.innovationdays.edition;

/** An organiser made an edition; observed in the same transaction. */
public record EditionCreated(Edition edition) {}
