package ro.clujit.innovationdays.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnhancedStatusTest {

    private static EnhancedStatus of(String text) {
        return EnhancedStatus.in(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"5.1.1", "550 5.1.1 no such user", "(#5.1.1)", "550-5.1.1 The", "5.1.10", "5.2.1", "5.4.310"})
    void knowsWhatSaysThatThereIsNobody(String text) {
        assertThat(of(text).isNoSuchAddress()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.2.2", "4.1.1", "4.4.7", "5.7.1", "5.1.8", "5.3.4", "5.0.0", "2.1.1"})
    void blamesTheAddressForNothingElse(String text) {
        assertThat(of(text).isNoSuchAddress()).isFalse();
    }

    @Test
    void tellsAFullMailboxByBothKindsOfCode() {
        assertThat(of("552 5.2.2 over quota").isFull()).isTrue();
        assertThat(of("452 4.2.2 over quota").isFull()).isTrue();
        assertThat(of("2.2.2").isFull()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "192.0.5.1.1", "5.1.1.7", "version 15.1.1", "5.1", "3.1.1"})
    void isMistakenForNothingElseThatHasDots(String text) {
        assertThat(EnhancedStatus.in(text)).isEmpty();
    }
}
