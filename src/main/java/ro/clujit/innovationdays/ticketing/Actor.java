package ro.clujit.innovationdays.ticketing;

/**
 * Who changes something, for the trace.
 *
 * @param name an organiser's or a token's; empty for attendees, whom their link stands for, and for the service itself
 * @param isHolder whether it is whoever has the link
 */
public record Actor(String name, boolean isHolder) {

    public static final Actor HOLDER = new Actor("", true);
    public static final Actor SERVICE = new Actor("", false);

    public static Actor organiser(String name) {
        return new Actor(name, false);
    }
}
