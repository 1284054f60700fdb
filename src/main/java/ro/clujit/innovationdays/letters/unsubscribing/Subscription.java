package ro.clujit.innovationdays.letters.unsubscribing;

import java.util.Optional;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Reader;

/**
 * What the owner of a link gets, or no longer.
 *
 * @param edition whose ticket it is about; empty for a partner's contact, who is one in all editions
 */
public record Subscription(Reader reader, Optional<Edition> edition, boolean isEnded) {}
