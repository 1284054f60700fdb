package ro.clujit.innovationdays.access;

import java.util.Map;

/**
 * One request to be made.
 *
 * @param worlds whose each identifier is, by its kind; the rest are the caller's own
 */
record Call(Line line, Served route, Caller caller, Map<String, World> worlds) {

    @Override
    public String toString() {
        return caller + " " + line + (worlds.isEmpty() ? "" : " with " + worlds);
    }
}
