package ro.clujit.innovationdays.checkin.rules;

import java.time.Instant;

/**
 * The rules of the door, once the ticket is found.
 *
 * @param inside how many are in the room behind the gate; asked only where its places are counted
 */
public record Admission(GateRules gate, Pass pass, int inside) {

    /** @param at when it happens */
    public Decision decide(Direction direction, Instant at) {
        Stay stay = pass.stay();
        if (!pass.ofThisEdition()) {
            return new Decision(Verdict.WRONG_EDITION, null);
        }
        if (direction == Direction.OUT) {
            return new Decision(out(at), stay.since());
        }
        Verdict refused = refusal(at);
        if (refused == Verdict.NOT_YET) {
            return new Decision(refused, Span.nextAfter(gate.open(), at));
        }
        if (refused == Verdict.WRONG_DAY) {
            return new Decision(refused, Span.nextAfter(pass.days(), at));
        }
        return new Decision(refused == null ? Verdict.ADMITTED : refused, stay.since());
    }

    /** Whoever is in may leave, whatever became of the ticket meanwhile. */
    private Verdict out(Instant at) {
        if (!gate.exits()) {
            return Verdict.WRONG_GATE;
        }
        return isIn(at) ? Verdict.LEFT : Verdict.NOT_IN;
    }

    /** What is wrong with the ticket comes before what is wrong with the place, and that before the time. */
    private Verdict refusal(Instant at) {
        switch (pass.standing()) {
            case CANCELLED:
                return Verdict.CANCELLED;
            case REVOKED:
                return Verdict.REVOKED;
            case NOT_PAID:
                return Verdict.NOT_PAID;
            default:
                break;
        }
        if (!gate.takes(pass.type())) {
            return Verdict.WRONG_GATE;
        }
        if (!pass.days().isEmpty() && !Span.contain(pass.days(), at)) {
            return Verdict.WRONG_DAY;
        }
        if (!gate.isOpen(at)) {
            return Span.nextAfter(gate.open(), at) == null ? Verdict.WRONG_DAY : Verdict.NOT_YET;
        }
        if (gate.often() != Often.MANY && isIn(at)) {
            return Verdict.ALREADY_IN;
        }
        return gate.places() != GateRules.NO_LIMIT && !isIn(at) && inside >= gate.places() ? Verdict.FULL : null;
    }

    private boolean isIn(Instant at) {
        Stay stay = pass.stay();
        return stay.inside() && gate.isStillIn(stay.since(), at);
    }
}
