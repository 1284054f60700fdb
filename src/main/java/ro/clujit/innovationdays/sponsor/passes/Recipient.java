package ro.clujit.innovationdays.sponsor.passes;

import ro.clujit.innovationdays.platform.locale.Language;

/**
 * Whom a pass is handed to.
 *
 * @param name as the sponsor calls them
 * @param email null where the sponsor passes the link on themselves
 * @param language of the letter and of the page that the link leads to
 */
public record Recipient(String name, String email, Language language) {}
