package ro.clujit.innovationdays.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.clujit.innovationdays.mail.LetterSink;

/**
 * The packaged service is killed while it sends, again and again: no letter is lost, and each kill repeats one at most.
 * {@code -Dkills=20} kills it as often; every time costs a start.
 */
class LettersSurvivingKillIT {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int LETTERS = 150 * (KILLS + 1);

    @TempDir
    static Path home;

    @Test
    void losesNoLetterAndRepeatsOneAtMostForEachKill() {
        var random = new Random(7);
        try (var sink = LetterSink.open()) {
            PackagedService service = PackagedService.start(home);
            var database = new HomeDatabase(home);
            String slug = PackagedService.comingEdition(service.base());
            Forum.fill(database, slug, LETTERS);
            service.close();

            service = PackagedService.start(home, sink.settings());
            Forum.write(database, slug, LETTERS);
            for (int kill = 0; kill < KILLS; kill++) {
                long before = sink.taken();
                int more = 10 + random.nextInt(100);
                await("letters before kill " + kill)
                        .atMost(Duration.ofMinutes(2))
                        .pollInterval(Duration.ofMillis(1))
                        .until(() -> sink.taken() >= before + more);
                service.kill();
                assertThat(sent(database)).as("some are still to be sent").isLessThan(LETTERS);
                service = PackagedService.start(home, sink.settings());
            }
            try {
                // What was under way when its sender died comes up again when its lease has ended; time passes here.
                await("all letters").atMost(Duration.ofMinutes(4)).until(() -> {
                    if (database.count("select count(*) from letter where state = 'WAITING' and kind = 'confirmation'")
                            == 0) {
                        database.run("update letter set due_at = now() where state = 'SENDING'"
                                + " and due_at < now() + interval '290 seconds'");
                    }
                    return sent(database) == LETTERS;
                });
                assertThat(sink.copies()).as("none is lost").hasSize(LETTERS);
                assertThat(sink.taken() - LETTERS).as("repeated").isLessThanOrEqualTo(KILLS);
                System.out.printf("%d kills, %d letters, %d repeated%n", KILLS, LETTERS, sink.taken() - LETTERS);
            } finally {
                service.close();
            }
        }
    }

    private static long sent(HomeDatabase database) {
        return database.count("select count(*) from letter where state = 'SENT' and kind = 'confirmation'");
    }
}
