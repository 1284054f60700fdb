package ro.clujit.innovationdays.ticketing.waiting;

/** Somebody who waited is offered places. Observed in the same transaction. */
public record PlaceOffered(WaitingEntry entry) {}
