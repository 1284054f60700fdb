package ro.clujit.innovationdays.sponsor;

import java.util.Set;
import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/**
 * What an edition says of an organisation.
 *
 * @param text in Markdown
 * @param people the ids of those who speak for it
 * @param sessions that are its own whoever speaks in them, as releases call them: by their guids
 */
public record ListingTerms(Bilingual text, Set<UUID> people, Set<UUID> sessions) {

    /** The same with another text. */
    public ListingTerms saying(Bilingual other) {
        return new ListingTerms(other, people, sessions);
    }
}
