package ro.clujit.innovationdays.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.journey.RegistrationRush.Attempt;

/** The packaged service, its database, or both are killed while people register, and nobody loses anything by it. */
class SurvivingKillIT {

    private static final int BEFORE_THE_KILL = 12;

    @TempDir
    static Path home;

    private static HomeDatabase database;
    private static PackagedService service;
    private static String slug;

    @BeforeAll
    static void start() {
        database = new HomeDatabase(home);
        service = PackagedService.start(home);
        slug = PackagedService.comingEdition(service.base());
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void keepsWhatWasConfirmedWhenTheServiceIsKilled() throws Exception {
        try (var rush = new RegistrationRush(service.base(), slug)) {
            rush.awaitConfirmed(BEFORE_THE_KILL);
            service.kill();
            List<Attempt> attempts = rush.stop();
            assertThat(database.postmaster().isAlive())
                    .as("its database is left behind")
                    .isTrue();
            service = PackagedService.start(home);
            nothingIsLostNorThereTwice(attempts);
        }
    }

    @Test
    void keepsWhatWasConfirmedWhenBothAreKilled() throws Exception {
        try (var rush = new RegistrationRush(service.base(), slug)) {
            rush.awaitConfirmed(BEFORE_THE_KILL);
            var postmaster = database.postmaster();
            service.kill();
            postmaster.destroyForcibly();
            postmaster.onExit().join();
            List<Attempt> attempts = rush.stop();
            service = PackagedService.start(home);
            nothingIsLostNorThereTwice(attempts);
        }
    }

    @Test
    void bringsItsDatabaseBackWhenThatIsKilled() throws Exception {
        try (var rush = new RegistrationRush(service.base(), slug)) {
            rush.awaitConfirmed(BEFORE_THE_KILL);
            int port = database.port();
            var killed = database.postmaster();
            killed.destroyForcibly();
            killed.onExit().join();
            // The same people go on, over the same connections, without a restart of the service.
            rush.awaitConfirmed(BEFORE_THE_KILL);
            List<Attempt> attempts = rush.stop();
            assertThat(service.isAlive()).isTrue();
            assertThat(database.port()).isEqualTo(port);
            assertThat(database.postmaster().pid()).isNotEqualTo(killed.pid());
            nothingIsLostNorThereTwice(attempts);
        }
    }

    @Test
    void runsADatabaseThatIsDurableAndAsksForAPassword() {
        assertThat(database.value("show fsync")).isEqualTo("on");
        assertThat(database.value("show synchronous_commit")).isEqualTo("on");
        assertThat(database.value("show full_page_writes")).isEqualTo("on");
        assertThat(database.value("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(database.waysIn())
                .as("who may come in, and how")
                .isNotEmpty()
                .allMatch(line -> line.endsWith(" scram-sha-256"));
        for (String wrong : new String[] {"", "innovationdays", "postgres"}) {
            assertThatThrownBy(() -> database.connect(wrong).close())
                    .as("the password '%s'", wrong)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    private void nothingIsLostNorThereTwice(List<Attempt> attempts) {
        awaitAnswers();
        for (Attempt attempt : attempts) {
            if (attempt.confirmed) {
                assertThat(state(attempt)).as("a confirmed registration").isEqualTo("CONFIRMED");
            }
            if (!attempt.confirmationSent) {
                assertThat(state(attempt)).as("never sent to be confirmed").isIn("HELD", null);
            }
            isWholeOrNotThere(attempt);
        }
        countsItsPlaces();

        // Everybody who got no answer does what people do: they send the same form once more. And so do the others.
        var visitor = new Visitor(service.base());
        visitor.get("/en/editions/" + slug + "/register");
        for (Attempt attempt : attempts) {
            String location = attempt.location != null
                    ? attempt.location
                    : visitor.post("/en/editions/" + slug + "/register", attempt.offer)
                            .location();
            assertThat(visitor.confirm(location, attempt.details()).status()).isEqualTo(303);
            assertThat(state(attempt)).isEqualTo("CONFIRMED");
            isWholeOrNotThere(attempt);
        }
        assertThat(attempts).anyMatch(attempt -> attempt.confirmed).anyMatch(attempt -> !attempt.confirmed);
        countsItsPlaces();
    }

    private void awaitAnswers() {
        await("answers")
                .atMost(Duration.ofSeconds(60))
                .ignoreException(UncheckedIOException.class)
                .until(() -> new Visitor(service.base())
                                .get("/en/editions/" + slug + "/register")
                                .status()
                        == 200);
    }

    private static String state(Attempt attempt) {
        return database.value("select state from registration where hold_key = ?", attempt.key());
    }

    /** Either all tickets and a letter for each, or none of either. */
    private static void isWholeOrNotThere(Attempt attempt) {
        long expected = "CONFIRMED".equals(state(attempt)) ? attempt.places : 0;
        assertThat(database.count("""
                        select count(*) from ticket t join registration r on r.id = t.registration_id
                         where r.hold_key = ? and t.email like ?""", attempt.key(), "%" + attempt.email))
                .as("tickets")
                .isEqualTo(expected);
        assertThat(database.count("select count(*) from ticket where email like ?", "%" + attempt.email))
                .as("tickets of the same people, whatever the registration")
                .isEqualTo(expected);
        assertThat(database.count("""
                        select count(*) from letter l join ticket t on t.id = l.subject_id
                         where l.kind = 'confirmation' and l.recipient_address = t.email and t.email like ?""", "%" + attempt.email)).as("letters").isEqualTo(expected);
    }

    private static void countsItsPlaces() {
        assertThat(database.count("""
                        select count(*) from quota q where taken <>
                               (select coalesce(sum(places), 0) from quota_use where quota_id = q.id)"""))
                .as("quotas that do not count their places")
                .isZero();
    }
}
