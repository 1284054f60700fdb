package ro.clujit.innovationdays.programme.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.programme.Drafting;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** What organisers draft becomes public by a release, and only so. */
@QuarkusTest
class ReleasingTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions database;

    @Inject
    TestProgrammes programmes;

    @Inject
    Editions editions;

    @Inject
    Releases releases;

    @Inject
    Releasing releasing;

    @Inject
    Drafting drafting;

    String edition;
    UUID hall;

    @BeforeEach
    void makeAnEdition() {
        edition = database.open(5).slug();
        hall = programmes.room(edition, "Sala Mare", 400);
    }

    @Test
    void showsThePublicNothingBeforeTheFirstReleaseAndAllOfItAfter() {
        programmes.session(edition, "Deschiderea", hall, "10:00", "11:00", programmes.speaker("Ana Exemplu"));
        assertThat(api().body()).doesNotContain("Deschiderea");

        assertThat(programmes.release(edition)).isEqualTo(Releasing.Outcome.DONE);

        assertThat(api().body()).contains("Deschiderea", "Ana Exemplu", "Sala Mare");
    }

    @Test
    void keepsWhatIsDraftedFromThePublicUntilTheNextRelease() {
        int number = programmes.session(edition, "Deschiderea", hall, "10:00", "11:00");
        programmes.release(edition);
        assertThat(programmes.move(edition, number, hall, "12:00", "13:00")).isEqualTo(Drafting.Outcome.DONE);
        int other = programmes.session(edition, "Încă una", hall, "14:00", "15:00");

        assertThat(api().body()).contains("2090-04-20T07:00:00Z").doesNotContain("Încă una");
        programmes.cancel(edition, other);
        programmes.release(edition);

        assertThat(api().body()).contains("2090-04-20T09:00:00Z").doesNotContain("Încă una");
        assertThat(changes(2)).extracting(Change::kind).containsExactly(Change.Kind.MOVED);
    }

    @Test
    void makesNoReleaseThatSaysNothingNew() {
        programmes.session(edition, "Deschiderea", hall, "10:00", "11:00");
        programmes.release(edition);

        assertThat(programmes.release(edition)).isEqualTo(Releasing.Outcome.NOTHING_CHANGED);
        assertThat(programmes.latest(edition)).isEqualTo(1);
    }

    @Test
    void releasesOnceHoweverOftenAndFromHowManyPlacesItIsAsked() throws Exception {
        programmes.session(edition, "Deschiderea", hall, "10:00", "11:00");
        var contenders = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Releasing.Outcome>> asking = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                asking.add(() -> releasing.publish(edition, 0, null));
            }
            List<Releasing.Outcome> outcomes = new ArrayList<>();
            for (Future<Releasing.Outcome> outcome : contenders.invokeAll(asking)) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes)
                    .containsOnlyOnce(Releasing.Outcome.DONE)
                    .allMatch(outcome -> outcome == Releasing.Outcome.DONE || outcome == Releasing.Outcome.SUPERSEDED);
        } finally {
            contenders.shutdownNow();
        }
        assertThat(programmes.latest(edition)).isEqualTo(1);
    }

    @Test
    void refusesAChangeByWhoSawAnOlderVersion() {
        int number = programmes.session(edition, "Deschiderea", hall, "10:00", "11:00");
        int seen = programmes.version(edition, number);
        programmes.move(edition, number, hall, "12:00", "13:00");

        assertThat(drafting.cancel(edition, number, seen).outcome()).isEqualTo(Drafting.Outcome.STALE);
        assertThat(drafting.cancel(edition, number, programmes.version(edition, number))
                        .outcome())
                .isEqualTo(Drafting.Outcome.DONE);
    }

    @Test
    void givesEverySessionANumberOfItsOwnFromManyHandsAtOnce() throws Exception {
        var contenders = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> adding = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                adding.add(() -> programmes.session(edition, "Același titlu", hall, "10:00", "11:00"));
            }
            List<Integer> numbers = new ArrayList<>();
            for (Future<Integer> number : contenders.invokeAll(adding)) {
                numbers.add(number.get());
            }
            assertThat(numbers).doesNotHaveDuplicates().hasSize(24);
        } finally {
            contenders.shutdownNow();
        }
    }

    @Test
    void letsTwoSpeakersChangePlaces() {
        UUID ana = programmes.speaker("Ana Exemplu");
        UUID ion = programmes.speaker("Ion Exemplu");
        int number = programmes.session(edition, "Împreună", hall, "10:00", "11:00", ana, ion);

        assertThat(programmes.exchange(edition, number)).isEqualTo(Drafting.Outcome.DONE);
        programmes.release(edition);

        String body = api().body();
        assertThat(body.indexOf("Ion Exemplu")).isLessThan(body.indexOf("Ana Exemplu"));
    }

    private List<Change> changes(int number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Edition found = editions.bySlug(edition).orElseThrow();
            return releases.changesOf(releases.byNumber(found, number).orElseThrow());
        });
    }

    private Visitor.Answer api() {
        return new Visitor(base).get("/api/v1/editions/" + edition);
    }
}
