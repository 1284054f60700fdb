package ro.clujit.innovationdays.ticketing;

/** A registration owes another sum than before. */
public record OwedChanged(OwedChange change) {}
