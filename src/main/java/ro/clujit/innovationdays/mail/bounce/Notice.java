package ro.clujit.innovationdays.mail.bounce;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a message says became of letters.
 *
 * @param letters that it may be about, by what it repeats of them
 * @param outcomes one for each recipient
 */
record Notice(Set<UUID> letters, List<Outcome> outcomes) {
    Notice {
        letters = Set.copyOf(letters);
        outcomes = List.copyOf(outcomes);
    }

    boolean saysSomething() {
        return !letters.isEmpty() && !outcomes.isEmpty();
    }
}
