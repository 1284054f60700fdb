package ro.clujit.innovationdays.checkin.browser;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import ro.clujit.innovationdays.checkin.rules.Admission;
import ro.clujit.innovationdays.checkin.rules.Decision;
import ro.clujit.innovationdays.checkin.rules.Direction;
import ro.clujit.innovationdays.checkin.rules.GateRules;
import ro.clujit.innovationdays.checkin.rules.Often;
import ro.clujit.innovationdays.checkin.rules.Pass;
import ro.clujit.innovationdays.checkin.rules.Span;
import ro.clujit.innovationdays.checkin.rules.Standing;
import ro.clujit.innovationdays.checkin.rules.Stay;

/**
 * The rules of the door for a page that has no line: puts what the page knows into the values that the service decides by.
 * Times are milliseconds since 1970; spans of time lie flat in one array, from and to in turn.
 */
final class OfflineRules {

    /** What a gate lets through, as {@link GateRules} has it. */
    interface GateInPage extends JSObject {
        @JSProperty
        String[] getTypes();

        @JSProperty
        double[] getOpen();

        @JSProperty
        String getOften();

        @JSProperty
        boolean isExits();

        @JSProperty
        double[] getOutAt();

        @JSProperty
        int getPlaces();
    }

    /** A ticket, as {@link Pass} has it; {@code since} is negative where its holder never came. */
    interface PassInPage extends JSObject {
        @JSProperty
        boolean isOfThisEdition();

        @JSProperty
        String getStanding();

        @JSProperty
        String getType();

        @JSProperty
        double[] getDays();

        @JSProperty
        boolean isInside();

        @JSProperty
        double getSince();
    }

    /** The verdict's name, and the time that goes with it; negative for none. */
    interface DecisionInPage extends JSObject {}

    private OfflineRules() {}

    static DecisionInPage decide(GateInPage gate, PassInPage pass, int inside, String direction, double at) {
        Decision decision = new Admission(rules(gate), of(pass), inside)
                .decide(direction.equals(Direction.OUT.name()) ? Direction.OUT : Direction.IN, instant(at));
        return decision(
                decision.verdict().name(),
                decision.when() == null ? -1 : decision.when().toEpochMilli());
    }

    /** Whether somebody who came in at that time is still in, if nobody saw them go. */
    static boolean isStillIn(GateInPage gate, double since, double at) {
        return rules(gate).isStillIn(instant(since), instant(at));
    }

    private static GateRules rules(GateInPage gate) {
        List<Instant> outAt = new ArrayList<>();
        for (double out : gate.getOutAt()) {
            outAt.add(instant(out));
        }
        return new GateRules(
                List.of(gate.getTypes()),
                spans(gate.getOpen()),
                Often.valueOf(gate.getOften()),
                gate.isExits(),
                outAt,
                gate.getPlaces());
    }

    private static Pass of(PassInPage pass) {
        Stay stay = pass.getSince() < 0 ? Stay.NONE : new Stay(pass.isInside(), instant(pass.getSince()));
        return new Pass(
                pass.isOfThisEdition(),
                Standing.valueOf(pass.getStanding()),
                pass.getType(),
                spans(pass.getDays()),
                stay);
    }

    private static List<Span> spans(double[] flat) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < flat.length; i += 2) {
            spans.add(new Span(instant(flat[i]), instant(flat[i + 1])));
        }
        return spans;
    }

    private static Instant instant(double millis) {
        return Instant.ofEpochMilli((long) millis);
    }

    @JSBody(
            params = {"verdict", "when"},
            script = "return {verdict: verdict, when: when};")
    private static native DecisionInPage decision(String verdict, double when);
}
