package ro.clujit.innovationdays.mail.bounce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class BounceConfigTest {

    private static BounceConfig of(String... settings) {
        var builder =
                new SmallRyeConfigBuilder().withMapping(BounceConfig.class).withMappingIgnore("innovationdays.**");
        for (String setting : settings) {
            builder.withDefaultValue("innovationdays.mail." + setting, "x");
        }
        return builder.build().getConfigMapping(BounceConfig.class);
    }

    @Test
    void readsNoMailboxUnlessThereIsOne() {
        assertThat(of("host").mailbox()).isEmpty();
        assertThat(of("mailbox.host", "mailbox.username", "mailbox.password").mailbox())
                .isPresent();
    }

    /** Half a mailbox is a mistake, which a start without it would hide. */
    @Test
    void refusesAPartOfAMailboxByName() {
        assertThatThrownBy(() -> of("mailbox.host", "mailbox.username"))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("innovationdays.mail.mailbox.password");
        assertThatThrownBy(() -> of("mailbox.folder"))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("innovationdays.mail.mailbox.host");
    }
}
