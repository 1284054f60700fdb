package ro.clujit.innovationdays.sponsor.own.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.platform.web.Fields;

/**
 * The passes of one sponsorship.
 *
 * @param open whether passes can be handed out: there is a contract, and the edition is public and not over
 */
public record PassView(UUID id, String edition, boolean example, String tier, boolean open, List<Kind> kinds) {

    /**
     * The passes that one benefit gives.
     *
     * @param text more of it than its kind says; may be empty
     * @param offered whether the organisers have said what it admits to
     * @param form to hand one out, as it is or as it was sent
     */
    public record Kind(
            UUID benefit,
            String text,
            String type,
            boolean offered,
            int amount,
            int left,
            List<Handed> handed,
            Fields form) {}

    /**
     * A pass that somebody has.
     *
     * @param link where it is registered with, for whoever passes it on
     * @param registered the name on the ticket; empty while there is none
     */
    public record Handed(
            UUID id, String name, String email, String link, String when, int reminders, String registered) {}
}
