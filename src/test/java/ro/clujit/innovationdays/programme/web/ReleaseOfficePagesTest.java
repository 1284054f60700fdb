package ro.clujit.innovationdays.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** An organiser publishes the draft, knowing what that changes. */
@QuarkusTest
class ReleaseOfficePagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    Organiser organiser;
    String slug;
    String releases;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        slug = editions.open(5).slug();
        releases = "/en/office/editions/" + slug + "/releases";
    }

    @Test
    void saysWhatTheNextReleaseChangesAndPublishesIt() {
        assertThat(organiser.get(releases).body()).contains("The draft has no sessions yet", "None yet.");
        UUID room = programmes.room(slug, "Sala Mare", null);
        int moved = programmes.session(slug, "Mutata", room, "10:00", "11:00");
        int cancelled = programmes.session(slug, "Anulata", room, "12:00", "13:00");
        assertThat(organiser.get(releases).body())
                .contains(
                        "Next: release 1", "This will be the first programme", "20 April 2090, 10:00–11:00, Sala Mare");
        assertThat(organiser.send(releases, Map.of("after", "0")).body())
                .contains("Release 1 is published.", "Nothing has changed since release 1.");

        programmes.move(slug, moved, room, "14:00", "15:30");
        programmes.cancel(slug, cancelled);
        programmes.session(slug, "Noua", null, null, null);
        String page = organiser.get(releases).body();
        assertThat(page)
                .contains("Next: release 2", "20 April 2090, 14:00–15:30, Sala Mare", "no time yet")
                .containsSubsequence("Cancelled", "Anulata", "Moved", "Mutata", "New", "Noua");
        organiser.send(releases, Map.of("after", "1"));
        assertThat(organiser.get(releases + "/2").body())
                .contains("Release 2", "20 April 2090, 10:00–11:00, Sala Mare", "Anulata");
        assertThat(organiser.get(releases + "/1").body())
                .contains("New", "Mutata")
                .doesNotContain("Cancelled");
        assertThat(organiser.get(releases + "/3").status()).isEqualTo(404);
    }

    @Test
    void namesWhoeverPublishedAndWhenInTheEditionsZone() {
        programmes.session(slug, "Una", null, null, null);
        String page = organiser.send(releases, Map.of("after", "0")).body();
        assertThat(page).containsPattern("[0-9]{2}:[0-9]{2} EES?T").contains("the public reads it");
        assertThat(editions.count(
                        "select count(*) from release r join edition e on e.id = r.edition_id"
                                + " where e.slug = ?1 and r.account_id is not null",
                        slug))
                .isEqualTo(1);
    }

    @Test
    void publishesOnceWhatIsSentTwice() {
        programmes.session(slug, "Una", null, null, null);
        organiser.send(releases, Map.of("after", "0"));
        assertThat(organiser.sendInVain(releases, Map.of("after", "0")).body())
                .contains("Release 1 has been published meanwhile.");
        assertThat(organiser.sendInVain(releases, Map.of("after", "1")).body()).contains("so nothing was published");
        for (String nonsense : new String[] {"x", "", "-7", "99999999999"}) {
            assertThat(organiser.sendInVain(releases, Map.of("after", nonsense)).status())
                    .isEqualTo(409);
        }
        assertThat(programmes.latest(slug)).isEqualTo(1);
    }

    @Test
    void warnsOfConflictsAndPublishesAllTheSame() {
        UUID room = programmes.room(slug, "Sala Mare", null);
        programmes.session(slug, "Una", room, "10:00", "11:00");
        programmes.session(slug, "Alta", room, "10:30", "11:30");
        assertThat(organiser.get(releases).body())
                .contains("There is a conflict", "Sala Mare has two sessions at the same time.");
        assertThat(organiser.send(releases, Map.of("after", "0")).body()).contains("Release 1 is published.");
    }
}
