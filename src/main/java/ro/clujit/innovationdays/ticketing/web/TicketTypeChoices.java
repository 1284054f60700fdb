package ro.clujit.innovationdays.ticketing.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.platform.web.Choice;

/**
 * What can be chosen in the form of a ticket type.
 *
 * @param vats with their rates of today
 * @param quotas whose ids its fields end with
 * @param admissions that an add-on can go with
 */
public record TicketTypeChoices(
        List<Choice> kinds,
        List<Choice> currencies,
        List<Choice> vats,
        List<Choice> audiences,
        List<Choice> quotas,
        List<Choice> admissions) {

    static List<UUID> ids(List<Choice> choices) {
        return choices.stream().map(choice -> UUID.fromString(choice.value())).toList();
    }
}
