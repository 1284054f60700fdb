package ro.clujit.innovationdays.mail;

import java.util.UUID;

/**
 * The mail server refused a letter for good; observed in the transaction that writes it down.
 *
 * @param isAboutRecipient whether it was the address that it refused, and not what the letter says
 * @param words of the mail server, without addresses
 */
public record LetterGivenUp(UUID letter, String address, boolean isAboutRecipient, String words) {}
