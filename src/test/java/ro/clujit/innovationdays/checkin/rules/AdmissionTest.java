package ro.clujit.innovationdays.checkin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final Instant MORNING = Instant.parse("2027-04-15T06:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Span FIRST_DAY = day(0);
    private static final Span SECOND_DAY = day(1);
    private static final Stay IN = new Stay(true, MORNING);
    private static final Stay OUT = new Stay(false, MORNING);

    private GateRules gate = GateRules.PLAIN;
    private List<Span> days = List.of();
    private int inside;

    @Test
    void admitsWhoeverHasAGoodCodeAndIsNotInYet() {
        assertThat(in(Standing.GOOD, Stay.NONE)).isEqualTo(Verdict.ADMITTED);
        assertThat(in(Standing.GOOD, OUT)).isEqualTo(Verdict.ADMITTED);
        assertThat(in(Standing.GOOD, IN)).isEqualTo(Verdict.ALREADY_IN);
        assertThat(decision(IN, MORNING.plus(HOUR)).when()).isEqualTo(MORNING);
    }

    @Test
    void saysWhatIsWrongWithACode() {
        assertThat(in(Standing.NOT_PAID, Stay.NONE)).isEqualTo(Verdict.NOT_PAID);
        assertThat(in(Standing.CANCELLED, Stay.NONE)).isEqualTo(Verdict.CANCELLED);
        assertThat(in(Standing.REVOKED, IN)).isEqualTo(Verdict.REVOKED);
        assertThat(new Admission(gate, new Pass(false, Standing.CANCELLED, "forum", days, IN), 0)
                        .decide(Direction.IN, MORNING))
                .isEqualTo(new Decision(Verdict.WRONG_EDITION, null));
    }

    @Test
    void letsWhoeverIsInLeaveWhateverBecameOfTheCode() {
        for (Standing standing : Standing.values()) {
            assertThat(out(standing, IN)).isEqualTo(Verdict.LEFT);
            assertThat(out(standing, OUT)).isEqualTo(Verdict.NOT_IN);
            assertThat(out(standing, Stay.NONE)).isEqualTo(Verdict.NOT_IN);
        }
        gate = new GateRules(List.of("other"), List.of(SECOND_DAY), Often.ONCE, true, List.of(), 1);
        assertThat(out(Standing.GOOD, IN)).isEqualTo(Verdict.LEFT);
    }

    @Test
    void letsNobodyOutWhereThereIsNoExit() {
        gate = new GateRules(List.of(), List.of(), Often.ONCE, false, List.of(), 0);
        assertThat(out(Standing.GOOD, IN)).isEqualTo(Verdict.WRONG_GATE);
    }

    @Test
    void sendsATypeThatGoesInElsewhereThere() {
        gate = new GateRules(List.of("press", "speaker"), List.of(), Often.ONCE, true, List.of(), 0);
        assertThat(in(Standing.GOOD, Stay.NONE)).isEqualTo(Verdict.WRONG_GATE);
        assertThat(in(Standing.NOT_PAID, Stay.NONE)).as("the worse comes first").isEqualTo(Verdict.NOT_PAID);
        gate = new GateRules(List.of("press", "forum"), List.of(), Often.ONCE, true, List.of(), 0);
        assertThat(in(Standing.GOOD, Stay.NONE)).isEqualTo(Verdict.ADMITTED);
    }

    @Test
    void opensAndClosesToTheSecond() {
        gate = new GateRules(List.of(), List.of(SECOND_DAY, FIRST_DAY), Often.ONCE, true, List.of(), 0);
        Instant opens = FIRST_DAY.from();
        assertThat(decision(Stay.NONE, opens.minusSeconds(1))).isEqualTo(new Decision(Verdict.NOT_YET, opens));
        assertThat(decision(Stay.NONE, opens).verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(decision(Stay.NONE, FIRST_DAY.to().minusSeconds(1)).verdict())
                .isEqualTo(Verdict.ADMITTED);
        assertThat(decision(Stay.NONE, FIRST_DAY.to())).isEqualTo(new Decision(Verdict.NOT_YET, SECOND_DAY.from()));
        assertThat(decision(Stay.NONE, SECOND_DAY.to())).isEqualTo(new Decision(Verdict.WRONG_DAY, null));
    }

    @Test
    void admitsOnTheTicketsDaysOnly() {
        days = List.of(SECOND_DAY);
        assertThat(decision(Stay.NONE, FIRST_DAY.from())).isEqualTo(new Decision(Verdict.WRONG_DAY, SECOND_DAY.from()));
        assertThat(decision(Stay.NONE, SECOND_DAY.from()).verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(decision(Stay.NONE, SECOND_DAY.to())).isEqualTo(new Decision(Verdict.WRONG_DAY, null));
    }

    @Test
    void admitsManyTimesWhereItMay() {
        gate = new GateRules(List.of(), List.of(), Often.MANY, false, List.of(), 0);
        assertThat(in(Standing.GOOD, IN)).isEqualTo(Verdict.ADMITTED);
    }

    @Test
    void forgetsWhoCameInBeforeEverybodyWentOut() {
        Instant night = MORNING.plus(HOUR.multipliedBy(15));
        gate = new GateRules(List.of(), List.of(), Often.ONCE, true, List.of(night), 0);
        assertThat(decision(IN, night.minusSeconds(1)).verdict()).isEqualTo(Verdict.ALREADY_IN);
        assertThat(decision(IN, night).verdict()).isEqualTo(Verdict.ADMITTED);
        assertThat(decision(new Stay(true, night), night.plus(HOUR)).verdict())
                .as("who came in at that very moment is in")
                .isEqualTo(Verdict.ALREADY_IN);
        assertThat(new Admission(gate, pass(Standing.GOOD, IN), 0)
                        .decide(Direction.OUT, night)
                        .verdict())
                .isEqualTo(Verdict.NOT_IN);
    }

    @Test
    void fillsARoomToItsLastPlace() {
        gate = new GateRules(List.of(), List.of(), Often.ONCE, true, List.of(), 20);
        inside = 19;
        assertThat(in(Standing.GOOD, Stay.NONE)).isEqualTo(Verdict.ADMITTED);
        inside = 20;
        assertThat(in(Standing.GOOD, Stay.NONE)).isEqualTo(Verdict.FULL);
        assertThat(in(Standing.GOOD, IN)).as("has a place already").isEqualTo(Verdict.ALREADY_IN);
        gate = new GateRules(List.of(), List.of(), Often.MANY, true, List.of(), 20);
        assertThat(in(Standing.GOOD, IN)).as("takes no second place").isEqualTo(Verdict.ADMITTED);
    }

    @Test
    void overrulesOnlyWhatIsACodeOfOurs() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(verdict.canBeOverruled())
                    .as(verdict.name())
                    .isEqualTo(!List.of(Verdict.ADMITTED, Verdict.LEFT, Verdict.NOT_IN, Verdict.MISREAD)
                            .contains(verdict));
        }
    }

    private static Span day(int number) {
        Instant from = MORNING.plus(Duration.ofDays(number));
        return new Span(from, from.plus(HOUR.multipliedBy(12)));
    }

    private Decision decision(Stay stay, Instant at) {
        return new Admission(gate, pass(Standing.GOOD, stay), inside).decide(Direction.IN, at);
    }

    private Verdict in(Standing standing, Stay stay) {
        return new Admission(gate, pass(standing, stay), inside)
                .decide(Direction.IN, MORNING.plus(HOUR))
                .verdict();
    }

    private Verdict out(Standing standing, Stay stay) {
        return new Admission(gate, pass(standing, stay), inside)
                .decide(Direction.OUT, MORNING.plus(HOUR))
                .verdict();
    }

    private Pass pass(Standing standing, Stay stay) {
        return new Pass(true, standing, "forum", days, stay);
    }
}
