package ro.clujit.innovationdays.sponsor.web;

import ro.clujit.innovationdays.platform.web.Fields;

/** The hidden field that says which version of a thing its form was filled in over. */
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
}
