package ro.clujit.innovationdays.ticketing.asking;

import java.util.Set;
import java.util.UUID;

/**
 * An answer as it was given.
 *
 * @param text tidied; empty for options and files
 * @param file null without one
 */
public record Given(String text, Set<UUID> options, UUID file) {

    public static final Given NOTHING = new Given("", Set.of(), null);

    public static final String YES = "yes";
    public static final String NO = "no";

    public Given {
        options = Set.copyOf(options);
    }

    public boolean isNothing() {
        return text.isEmpty() && options.isEmpty() && file == null;
    }
}
