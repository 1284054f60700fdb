package ro.clujit.innovationdays.ticketing.asking;

import java.util.UUID;

/**
 * The answer to another question that one is asked because of.
 *
 * @param option of that question; null for yes
 */
public record Condition(UUID question, UUID option) {

    /** As a form sends it. */
    public String text() {
        return question + ":" + (option == null ? "yes" : option);
    }
}
