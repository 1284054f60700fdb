package ro.clujit.innovationdays.programme.web;

import java.util.UUID;
import ro.clujit.innovationdays.programme.Speaker;

/**
 * Somebody in the form of a session.
 *
 * @param n from 1, which tells the fields of one row from those of another
 * @param role as it was sent, whatever that is
 * @param removed whether they are to be taken out
 */
public record PersonRow(int n, UUID id, String name, String organisation, String role, boolean removed) {
    static PersonRow of(int n, Speaker speaker, String role, boolean removed) {
        return new PersonRow(n, speaker.id(), speaker.name(), speaker.organisation(), role, removed);
    }

    /** The names of its fields, where they need one of their own. */
    public String roleField() {
        return "role-" + n;
    }

    public String orderField() {
        return "order-" + n;
    }

    /** A row to add somebody in. */
    public record Blank(int n) {
        public String nameField() {
            return "add-" + n;
        }

        public String roleField() {
            return "add-role-" + n;
        }
    }
}
