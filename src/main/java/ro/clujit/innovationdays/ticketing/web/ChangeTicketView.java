package ro.clujit.innovationdays.ticketing.web;

/**
 * What the form about one ticket's holder says beside its fields.
 *
 * @param transfer whether the ticket is passed on; corrected otherwise
 * @param asked whether its details are given for the first time
 * @param holder counts its holders; sent along
 * @param refusal why it could not be done, in words; empty otherwise
 * @param open whether there is a form
 * @param form where the form is sent
 * @param back where the reader came from
 */
public record ChangeTicketView(
        boolean transfer,
        boolean asked,
        String name,
        String type,
        String registrant,
        int holder,
        String refusal,
        boolean open,
        String form,
        String back) {}
