package ro.clujit.innovationdays.site.web;

import java.util.List;

/**
 * Tickets of an edition as they were looked for.
 *
 * @param query that was asked for; empty without one
 * @param state that was asked for, as it goes into an address; empty for all
 * @param type as {@code state}
 * @param page from 1
 * @param previous the address of the page before; empty on the first
 * @param unreachable those to whom letters do not arrive; null where there are none
 * @param next the address of the page after; empty on the last
 */
public record RegistrationList(
        List<AttendeeRow> tickets,
        String query,
        String state,
        String type,
        int count,
        int page,
        int pages,
        String previous,
        String next,
        List<Filter> states,
        List<Filter> types,
        Filter unreachable) {

    /** One of the things that the list can be narrowed to. @param label with how many there are; @param address of it */
    public record Filter(String label, String address, boolean current) {}

    public boolean narrowed() {
        return !query.isEmpty() || !state.isEmpty() || !type.isEmpty() || isUnreachable();
    }

    public boolean isUnreachable() {
        return unreachable != null && unreachable.current();
    }
}
