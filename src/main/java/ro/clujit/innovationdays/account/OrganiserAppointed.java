package ro.clujit.innovationdays.account;

import ro.clujit.innovationdays.platform.locale.Language;

/** Somebody was given an account; observed in the same transaction. @param language of whoever gave it */
public record OrganiserAppointed(Account account, Language language) {}
