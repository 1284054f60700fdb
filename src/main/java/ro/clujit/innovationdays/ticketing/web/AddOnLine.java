package ro.clujit.innovationdays.ticketing.web;

import java.util.UUID;

/**
 * A workshop or dinner as it can be chosen for a ticket that is there already.
 *
 * @param price in words; empty where it is free of charge
 * @param chosen whether the ticket has a place
 * @param open whether it can be added, or dropped if it is chosen
 * @param note why not, or what is to be known before; empty otherwise
 */
public record AddOnLine(
        UUID id, String name, String description, String price, boolean chosen, boolean open, String note) {}
