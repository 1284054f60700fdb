package ro.clujit.innovationdays.programme.web;

import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.Session;

/**
 * The hidden field that says which version of a thing its form was filled in over. Whoever was told that somebody else
 * changed it meanwhile has seen that, so their form comes back over the newer version: sent again, it replaces it.
 */
final class Versions {

    static final String FIELD = "version";

    private Versions() {}

    /** What is no number is older than anything. */
    static int of(Fields fields) {
        try {
            return Integer.parseInt(fields.value(FIELD));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    static Fields renewed(Fields fields, Session session) {
        return session == null ? fields : renewed(fields, session.version());
    }

    static Fields renewed(Fields fields, int version) {
        return fields.fault(FIELD) == null ? fields : fields.put(FIELD, version);
    }
}
