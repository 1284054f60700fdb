package ro.clujit.innovationdays.checkin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdmissionTest {

    @Test
    void admitsWhoeverHasAGoodCodeAndIsNotInYet() {
        assertThat(in(Standing.GOOD, false)).isEqualTo(Verdict.ADMITTED);
        assertThat(in(Standing.GOOD, true)).isEqualTo(Verdict.ALREADY_IN);
    }

    @Test
    void saysWhatIsWrongWithACode() {
        assertThat(in(Standing.NOT_PAID, false)).isEqualTo(Verdict.NOT_PAID);
        assertThat(in(Standing.CANCELLED, false)).isEqualTo(Verdict.CANCELLED);
        assertThat(in(Standing.REVOKED, true)).isEqualTo(Verdict.REVOKED);
    }

    @Test
    void letsWhoeverIsInLeaveWhateverBecameOfTheCode() {
        for (Standing standing : Standing.values()) {
            assertThat(new Admission(true, standing, true).decide(Direction.OUT))
                    .isEqualTo(Verdict.LEFT);
            assertThat(new Admission(true, standing, false).decide(Direction.OUT))
                    .isEqualTo(Verdict.NOT_IN);
            assertThat(new Admission(false, standing, true).decide(Direction.OUT))
                    .isEqualTo(Verdict.WRONG_EDITION);
        }
    }

    private static Verdict in(Standing standing, boolean inside) {
        return new Admission(true, standing, inside).decide(Direction.IN);
    }
}
