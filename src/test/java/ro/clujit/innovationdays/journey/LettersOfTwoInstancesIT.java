package ro.clujit.innovationdays.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.clujit.innovationdays.mail.LetterSink;

/** Two instances of the packaged service empty one outbox, each into a mail server that knows it alone. */
class LettersOfTwoInstancesIT {

    private static final int LETTERS = 1_500;

    @TempDir
    static Path home;

    @TempDir
    static Path otherHome;

    @Test
    void shareTheLettersAndSendNoneTwice() {
        try (var sink = LetterSink.open();
                var other = LetterSink.open();
                var first = PackagedService.start(home, sink.settings())) {
            var database = new HomeDatabase(home);
            try (var second = PackagedService.beside(database, otherHome, other.settings())) {
                String slug = PackagedService.comingEdition(second.base());
                Forum.fill(database, slug, LETTERS);
                Forum.write(database, slug, LETTERS);
                await("all letters")
                        .atMost(Duration.ofMinutes(4))
                        .until(() -> sink.taken() + other.taken() >= LETTERS
                                && database.count("select count(*) from letter where state = 'SENT'") >= LETTERS);
                assertThat(first.isAlive()).isTrue();
            }
            var both = new HashSet<>(sink.copies().keySet());
            both.retainAll(other.copies().keySet());
            assertThat(both).as("sent by both").isEmpty();
            assertThat(sink.taken()).as("of the first").isPositive();
            assertThat(other.taken()).as("of the second").isPositive();
            assertThat(sink.copies().size() + other.copies().size()).isEqualTo(LETTERS);
            assertThat(sink.taken() + other.taken()).as("none twice by one").isEqualTo(LETTERS);
        }
    }
}
