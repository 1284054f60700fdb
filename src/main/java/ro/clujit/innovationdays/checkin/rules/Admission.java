package ro.clujit.innovationdays.checkin.rules;

/**
 * The rules of the door, once the ticket is found.
 *
 * @param ofThisEdition whether the ticket is of the gate's edition
 * @param inside whether its holder is in, by the last scan that let them in or out
 */
public record Admission(boolean ofThisEdition, Standing standing, boolean inside) {

    public Verdict decide(Direction direction) {
        if (!ofThisEdition) {
            return Verdict.WRONG_EDITION;
        }
        if (direction == Direction.OUT) {
            // Whoever is in may leave, whatever became of the ticket meanwhile.
            return inside ? Verdict.LEFT : Verdict.NOT_IN;
        }
        return switch (standing) {
            case CANCELLED -> Verdict.CANCELLED;
            case REVOKED -> Verdict.REVOKED;
            case NOT_PAID -> Verdict.NOT_PAID;
            case GOOD -> inside ? Verdict.ALREADY_IN : Verdict.ADMITTED;
        };
    }
}
