package ro.clujit.innovationdays.sponsor;

import java.util.UUID;
import ro.clujit.innovationdays.platform.locale.Bilingual;

/**
 * Who is to stand in a tier: an organisation that is known, or one by its name.
 *
 * @param id null for one by its name
 * @param name in both languages
 * @param website null without one; only read for a new one
 */
public record Newcomer(UUID id, Bilingual name, String website) {

    public static Newcomer known(UUID id) {
        return new Newcomer(id, Bilingual.NOTHING, null);
    }

    public static Newcomer named(Bilingual name, String website) {
        return new Newcomer(null, name, website);
    }
}
