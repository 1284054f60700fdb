package ro.clujit.innovationdays.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.StartRefused;

class WebhookKeyTest {

    @Test
    void takesNothingWhereThereIsNoKey() {
        var none = new WebhookKey(Optional.empty());
        assertThat(none.isConfigured()).isFalse();
        assertThat(none.is("")).isFalse();
        assertThat(none.is(null)).isFalse();
    }

    @Test
    void refusesToStartWithAKeyThatCouldBeGuessed() {
        assertThatThrownBy(() -> new WebhookKey(Optional.of("secret")))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("innovationdays.mail.webhook-key");
    }
}
