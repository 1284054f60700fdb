package ro.clujit.innovationdays.sponsor.contact;

import ro.clujit.innovationdays.platform.locale.Language;

/**
 * What an organiser says of a contact.
 *
 * @param email that passed {@link ro.clujit.innovationdays.platform.text.EmailAddress}
 * @param language of their letters
 */
public record ContactTerms(String name, String email, Language language) {}
