package ro.clujit.innovationdays.programme.call;

import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.Organiser.with;
import static ro.clujit.innovationdays.programme.call.TestCalls.form;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** An author comes back to their proposal: reads what became of it, changes it, withdraws it. */
@QuarkusTest
class ProposalPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestCalls calls;

    @Inject
    Deciding deciding;

    @Inject
    Submissions submissions;

    @Inject
    MovableClock clock;

    Visitor author;
    TestEditions.Made edition;
    UUID id;
    String page;

    @BeforeEach
    void propose() {
        author = new Visitor(base);
        edition = calls.open();
        id = calls.submit(edition.slug(), "Prima formă", "author@example.org", new CoSpeaker("Ion", "ion@example.org"));
        page = "/en/proposals/" + submissions.tokenOf(id);
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void changesItWhileTheCallIsOpen() {
        var opened = author.get(page + "/change");
        assertThat(opened.body())
                .contains("value=\"Prima formă\"", "value=\"ion@example.org\"", "Am nevoie de flipchart.");
        var changed =
                author.postForm(page + "/change", with(form("A doua formă", "author@example.org"), "minutes", "60"));
        assertThat(changed.location()).endsWith("?done=saved");
        assertThat(author.get(changed.location()).body())
                .contains("Your changes are saved.", "A doua formă", "60 minutes", "last changed on")
                .doesNotContain("Prima formă", "ion@example.org");
    }

    @Test
    void sendsAChangeBackWithRemarks() {
        author.get(page + "/change");
        var back = author.postForm(page + "/change", with(form("", "author@example.org"), "minutes", "0"));
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.body()).contains("id=\"title-error\"", "id=\"minutes-error\"", "What we learnt.");
    }

    @Test
    void changesNothingOnceTheCallIsClosedOrItIsDecided() {
        author.get(page + "/change");
        clock.forward(Duration.ofDays(7));
        var late = author.postForm(page + "/change", form("Prea târziu", "author@example.org"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Nothing was changed", "Prea târziu").doesNotContain("Save the changes");
        assertThat(author.get(page).body()).contains("Prima formă").doesNotContain("/change\"");
        assertThat(author.get(page + "/change").location()).endsWith("?done=late");
        clock.reset();
        deciding.reject(id, "Din păcate **nu**.", null);
        assertThat(author.postForm(page + "/change", form("După decizie", "author@example.org"))
                        .status())
                .isEqualTo(409);
        assertThat(author.get(page).body())
                .contains("not accepted", "Din păcate <strong>nu</strong>.", "Prima formă")
                .doesNotContain("/change\"", "/withdraw\"");
    }

    @Test
    void withdrawsItOnceAskedAndSaysSoTwice() {
        assertThat(author.get(page + "/withdraw").body()).contains("Withdraw your proposal?", "Prima formă");
        var withdrawn = author.post(page + "/withdraw", Map.of());
        assertThat(author.get(withdrawn.location()).body())
                .contains("Your proposal is withdrawn.", "withdrawn</span>")
                .doesNotContain("/withdraw\"");
        assertThat(author.get(author.post(page + "/withdraw", Map.of()).location())
                        .body())
                .contains("Your proposal is withdrawn.");
    }

    @Test
    void withdrawsWhatIsAcceptedAndNotWhatIsRejected() {
        deciding.accept(id, "", null);
        assertThat(author.get(page + "/withdraw").body()).contains("It is accepted already");
        author.post(page + "/withdraw", Map.of());
        assertThat(author.get(page).body()).contains("You have withdrawn it.");
        assertThat(editions.count("select count(session_id) from submission where id = ?1", id))
                .as("organisers take the session out themselves")
                .isEqualTo(1);
        UUID other = calls.submit(edition.slug(), "Alta", "author@example.org");
        deciding.reject(other, "", null);
        String rejected = "/en/proposals/" + submissions.tokenOf(other);
        author.get(rejected);
        assertThat(author.get(author.post(rejected + "/withdraw", Map.of()).location())
                        .body())
                .contains("Nothing was changed", "not accepted");
    }

    @Test
    void answersNobodyWhoDoesNotHaveItsAddress() {
        String foreign = "/en/proposals/" + "0".repeat(26);
        for (String address : new String[] {foreign, foreign + "/change", foreign + "/withdraw", page + "0"}) {
            var answer = author.get(address);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).contains("There is no such proposal").doesNotContain("Prima formă");
        }
        author.get(page + "/withdraw");
        assertThat(author.post(foreign + "/withdraw", Map.of()).status()).isEqualTo(404);
        assertThat(author.postForm(foreign + "/change", new LinkedHashMap<>(form("Furat", "x@example.org")))
                        .status())
                .isEqualTo(404);
        // The id that organisers' pages show is not the author's address.
        assertThat(author.get("/en/proposals/" + id).status()).isEqualTo(404);
        assertThat(editions.count("select count(*) from submission where id = ?1 and state = 'SUBMITTED'", id))
                .isEqualTo(1);
    }
}
