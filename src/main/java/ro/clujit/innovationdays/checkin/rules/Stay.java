package ro.clujit.innovationdays.checkin.rules;

import java.time.Instant;

/**
 * Where somebody is, by the last scan that let them in or out behind this gate and its neighbours.
 *
 * @param since null where they never came
 */
public record Stay(boolean inside, Instant since) {

    public static final Stay NONE = new Stay(false, null);
}
