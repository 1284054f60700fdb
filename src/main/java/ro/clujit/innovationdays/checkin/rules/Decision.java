package ro.clujit.innovationdays.checkin.rules;

import java.time.Instant;

/**
 * A verdict and the time that goes with it.
 *
 * @param when for {@link Verdict#NOT_YET} when the gate opens, for {@link Verdict#WRONG_DAY} when the ticket is good,
 *     for the others since when the holder was in or out; null where there is no such time
 */
public record Decision(Verdict verdict, Instant when) {}
