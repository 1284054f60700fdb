package ro.clujit.innovationdays.programme.call;

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

/** Organisers accept and reject what was submitted. */
@QuarkusTest
class DecisionPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestCalls calls;

    Organiser organiser;
    TestEditions.Made edition;
    String call;
    String list;

    @BeforeEach
    void open() {
        organiser = new Organiser(base);
        edition = calls.open();
        call = "/en/office/editions/" + edition.slug() + "/call";
        list = call + "/submissions";
    }

    @Test
    void acceptsAndRejectsSeveralAtOnceAfterSayingWhatThatDoes() {
        UUID first = calls.submit(edition.slug(), "Prima", "one@example.org");
        UUID second = calls.submit(edition.slug(), "A doua", "two@example.org");
        UUID gone = calls.submit(edition.slug(), "Retrasă", "three@example.org");
        editions.change("update submission set state = 'WITHDRAWN' where id = ?1", gone);
        var asked = organiser.get(decide("accept", first) + "&id=" + second + "&id=" + gone + "&id=junk");
        assertThat(asked.body())
                .contains("Accept these 3 submissions?", "Prima", "A doua", "A letter goes to each author at once.");
        var sent = organiser.postRaw(
                call + "/decide", "to=accept&word=Bine%20ai%20venit&id=" + first + "&id=" + second + "&id=" + gone);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(organiser.get(sent.location()).body())
                .contains("2 submissions are accepted, and their sessions stand in the draft.", "or is withdrawn");
        // Sent again, it changes nothing.
        organiser.get(list);
        organiser.postRaw(call + "/decide", "to=accept&word=&id=" + first + "&id=" + second);
        assertThat(editions.count(
                        "select count(*) from session s join edition e on e.id = s.edition_id where e.slug = ?1",
                        edition.slug()))
                .isEqualTo(2);
        assertThat(organiser.get(one(first)).body())
                .contains("/sessions/", "in the draft", "Bine ai venit", "Accepted by");
        var rejected =
                organiser.send(decide("reject", first), Map.of("to", "reject", "id", first.toString(), "word", ""));
        assertThat(rejected.body()).contains("1 submission is rejected.", "is still in the draft");
        assertThat(organiser.get(decide("reject", UUID.randomUUID())).location())
                .contains("done=nothing");
        assertThat(organiser.get(list + "?done=nothing").body()).contains("Select at least one");
        assertThat(organiser.get(call + "/decide?to=explode&id=" + first).status())
                .isEqualTo(404);
    }

    @Test
    void keepsAWordThatIsTooLongAndDecidesNothing() {
        UUID id = calls.submit(edition.slug(), "Prea multe vorbe", "one@example.org");
        assertThat(organiser
                        .sendInVain(
                                decide("reject", id),
                                Map.of("to", "reject", "id", id.toString(), "word", "x".repeat(2001)))
                        .body())
                .contains("id=\"word-error\"", "x".repeat(2001));
        assertThat(editions.count("select count(*) from decision where submission_id = ?1", id))
                .isZero();
    }

    private String one(UUID id) {
        return list + "/" + id;
    }

    private String decide(String to, UUID id) {
        return call + "/decide?to=" + to + "&id=" + id;
    }
}
