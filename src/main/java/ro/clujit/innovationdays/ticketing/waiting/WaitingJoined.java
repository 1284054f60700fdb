package ro.clujit.innovationdays.ticketing.waiting;

/** Somebody waits from now on. Observed in the same transaction. */
public record WaitingJoined(WaitingEntry entry) {}
