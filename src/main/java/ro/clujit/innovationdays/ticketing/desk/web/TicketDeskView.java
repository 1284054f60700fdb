package ro.clujit.innovationdays.ticketing.desk.web;

import java.util.List;
import java.util.UUID;
import ro.clujit.innovationdays.edition.EditionHeading;
import ro.clujit.innovationdays.platform.web.Choice;

/**
 * One ticket at the desk.
 *
 * @param type what it is now; the others are what it can be moved to
 * @param price as agreed, in words
 * @param chargeable whether the price of another type can be asked for it
 * @param badge whether it has a badge that can be made anew
 * @param issue which code its badge has, counted from 1
 * @param holder which of its holders has it, counted from 1
 */
public record TicketDeskView(
        EditionHeading edition,
        UUID registration,
        UUID id,
        String name,
        UUID typeId,
        String type,
        List<Choice> others,
        String price,
        boolean chargeable,
        boolean standing,
        boolean badge,
        String code,
        int issue,
        int holder) {}
