package ro.clujit.innovationdays.sponsor.lead.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.sponsor.lead.LeadField;

/**
 * The leads of a partner at an edition.
 *
 * @param until in words when they are deleted, or were; empty while the edition's dates are not announced
 * @param open whether the time agreed is not over
 * @param count how many there are; once the time is over, how many there were
 * @param phones how many may scan
 * @param page from 1
 */
public record LeadsView(
        String edition,
        String slug,
        boolean example,
        String until,
        boolean open,
        int count,
        int phones,
        List<Row> leads,
        int page,
        int pages) {

    /**
     * One visitor.
     *
     * @param name empty where it was not agreed to
     * @param fields what else was agreed to
     * @param when they first agreed, in words
     */
    public record Row(UUID id, String name, List<Value> fields, String when, List<Scan> scans) {}

    /** @param text empty where the ticket has none */
    public record Value(LeadField field, String text) {}

    /** @param note several lines; may be empty @param form of its note, as it is or as it was sent */
    public record Scan(UUID id, String phone, String when, int rating, String note, Fields form) {}

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }
}
