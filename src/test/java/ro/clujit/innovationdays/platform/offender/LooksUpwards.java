package ro.clujit.innovationdays.platform.offender;

import ro.clujit.innovationdays.ticketing.Registration;
import ro.clujit.innovationdays.ticketing.web.TicketCard;

/** Breaks the rules of the house on purpose, for the test that they catch it. */
public record LooksUpwards(Registration registration, TicketCard card) {}
