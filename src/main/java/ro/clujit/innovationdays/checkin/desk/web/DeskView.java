package ro.clujit.innovationdays.checkin.desk.web;

import java.util.List;
import ro.clujit.innovationdays.platform.web.Choice;
import ro.clujit.innovationdays.platform.web.Fields;

/**
 * The form for whoever has no ticket.
 *
 * @param scanner address of the gate's scanner
 * @param types that have a place left; none where the form is of no use
 * @param mayGive whether a ticket may be given that costs something
 */
public record DeskView(
        String gate,
        String edition,
        String scanner,
        List<Choice> types,
        List<Choice> audiences,
        List<Choice> languages,
        boolean mayGive,
        Fields fields) {}
