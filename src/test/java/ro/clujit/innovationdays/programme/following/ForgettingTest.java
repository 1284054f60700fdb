package ro.clujit.innovationdays.programme.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Addresses of followers are not kept for longer than their page promises. */
@QuarkusTest
class ForgettingTest extends FollowedProgramme {

    @Inject
    Forgetting forgetting;

    @Test
    void forgetsWhoNeverConfirmed() {
        ask(form, email);
        clock.forward(Duration.ofDays(6));
        forgetting.sweep();
        assertThat(followers()).isOne();
        clock.forward(Duration.ofDays(1).plusMinutes(1));
        forgetting.sweep();
        assertThat(followers()).isZero();
        assertThat(outbox.to(email)).isEmpty();
    }

    @Test
    void forgetsEverybodyThirtyDaysAfterTheEdition() {
        ask(form, email);
        post(outbox.linkTo(email) + "/confirm", Map.of());
        editions.change(
                "update edition set starts_on = current_date - 30, ends_on = current_date - 30 where slug = ?", slug);
        forgetting.sweep();
        assertThat(followers()).isOne();
        clock.forward(Duration.ofDays(2));
        forgetting.sweep();
        assertThat(followers()).isZero();
        assertThat(outbox.to(email)).isEmpty();
    }
}
