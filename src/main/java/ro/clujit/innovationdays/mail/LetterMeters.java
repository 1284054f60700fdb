package ro.clujit.innovationdays.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Supplier;

/** What is measured of letters: how many and how old, and how the mail server answers. Nothing about people. */
@Startup
@ApplicationScoped
class LetterMeters {

    private final MeterRegistry registry;
    private final Timer conversation;

    LetterMeters(MeterRegistry registry, OutboxState state) {
        this.registry = registry;
        this.conversation = Timer.builder("innovationdays.letter.conversation")
                .description("How long the mail server takes over a letter")
                .register(registry);
        for (LetterState each : LetterState.values()) {
            Gauge.builder("innovationdays.letters", () -> state.now().count(each))
                    .description("Letters in the outbox")
                    .tag("state", tag(each))
                    .register(registry);
        }
        Gauge.builder(
                        "innovationdays.letters.oldest",
                        () -> state.now().oldest().toSeconds())
                .description("How long the letter has waited that is due longest")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder(
                        "innovationdays.mail.server.well",
                        () -> state.now().server().isWell() ? 1 : 0)
                .description("Whether the mail server answered last; 0 while it is away or wants nothing of us")
                .register(registry);
        for (Attempt.Outcome outcome : Attempt.Outcome.values()) {
            // From the start, so that the first failure is an increase.
            registry.counter("innovationdays.letter.attempts", "outcome", tag(outcome));
        }
    }

    void counted(Attempt.Outcome outcome) {
        registry.counter("innovationdays.letter.attempts", "outcome", tag(outcome))
                .increment();
    }

    <T> T timed(Supplier<T> talk) {
        return conversation.record(talk);
    }

    private static String tag(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
