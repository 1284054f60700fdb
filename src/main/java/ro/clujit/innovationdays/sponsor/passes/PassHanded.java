package ro.clujit.innovationdays.sponsor.passes;

/**
 * A pass was handed to somebody who has an address, or they are reminded of it; observed in the same transaction.
 *
 * @param occasion of this one letter
 */
public record PassHanded(Pass pass, PassLetter occasion) {}
