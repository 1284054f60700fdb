package ro.clujit.innovationdays.programme.exchange.incoming;

import ro.clujit.innovationdays.platform.locale.Language;

/**
 * What an organiser chooses for a file.
 *
 * @param language of sessions for which the file names none of ours
 * @param shifts whether all days are shifted so that the first falls on the edition's first
 * @param cancels whether what the file lacks is cancelled
 */
public record ImportOptions(Language language, boolean shifts, boolean cancels) {}
