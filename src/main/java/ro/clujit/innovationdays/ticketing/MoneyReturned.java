package ro.clujit.innovationdays.ticketing;

import java.util.UUID;

/**
 * Money of a registration was sent back; observed in the same transaction.
 *
 * @param because the id of what was owed back, which happens once
 */
public record MoneyReturned(Registration registration, UUID because) {}
