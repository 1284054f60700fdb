package ro.clujit.innovationdays.sponsor.reviewing;

/** An organiser published a change or sent it back; observed in the same transaction. */
public record ListingDecided(ListingChange change) {}
