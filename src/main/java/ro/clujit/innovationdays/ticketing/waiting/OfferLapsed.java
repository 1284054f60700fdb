package ro.clujit.innovationdays.ticketing.waiting;

/** Somebody did not take their offer in time. Observed in the same transaction. */
public record OfferLapsed(WaitingEntry entry) {}
