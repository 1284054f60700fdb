package ro.clujit.innovationdays.letters.announcement;

import java.util.UUID;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Reader;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * Somebody that an announcement goes to.
 *
 * @param id of the ticket, or of the partner's contact
 * @param why they are among them: their ticket, or whom they speak for
 */
public record Recipient(Reader reader, UUID id, String name, String address, Language language, Bilingual why) {}
