package ro.clujit.innovationdays.ticketing;

/**
 * A registration waits, for an organiser's approval or for its money; its state says for which. Observed in the same
 * transaction.
 */
public record RegistrationPending(Registration registration) {}
