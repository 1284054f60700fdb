package ro.clujit.innovationdays.programme.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.TestEditions;

/** What was promised on the form: what is not accepted is deleted twelve months after the edition. */
@QuarkusTest
class ForgettingTest {

    @Inject
    TestCalls calls;

    @Inject
    TestEditions editions;

    @Inject
    Deciding deciding;

    @Inject
    Revising revising;

    @Inject
    Submissions submissions;

    @Inject
    Forgetting forgetting;

    @Inject
    MovableClock clock;

    TestEditions.Made edition;
    UUID accepted;
    UUID rejected;
    UUID withdrawn;
    UUID undecided;

    @BeforeEach
    void propose() {
        edition = calls.open();
        accepted = calls.submit(edition.slug(), "Acceptată", "accepted@example.org");
        rejected = calls.submit(edition.slug(), "Respinsă", "rejected@example.org");
        withdrawn = calls.submit(edition.slug(), "Retrasă", "withdrawn@example.org", new CoSpeaker("Ion", "i@e.ro"));
        undecided = calls.submit(edition.slug(), "Nedecisă", "undecided@example.org");
        deciding.accept(accepted, "", null);
        deciding.accept(withdrawn, "", null);
        deciding.reject(rejected, "Nu.", null);
        revising.withdraw(submissions.tokenOf(withdrawn));
        // It ends today, as its zone counts days.
        editions.change(
                "update edition set starts_on = current_date, ends_on = (now() at time zone time_zone)::date"
                        + " where slug = ?1",
                edition.slug());
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void keepsEverythingForTwelveMonthsAndThenOnlyWhatWasAccepted() {
        clock.forward(Duration.ofDays(363));
        forgetting.forget();
        assertThat(kept()).isEqualTo(4);
        clock.forward(Duration.ofDays(4));
        forgetting.forget();
        assertThat(kept()).isEqualTo(1);
        assertThat(editions.count("select count(*) from submission where id = ?1", accepted))
                .isEqualTo(1);
        for (UUID gone : new UUID[] {rejected, withdrawn, undecided}) {
            assertThat(lettersAbout(gone)).isZero();
            assertThat(editions.count("select count(*) from co_speaker where submission_id = ?1", gone))
                    .isZero();
        }
        assertThat(editions.count("select count(*) from decision where submission_id = ?1", rejected))
                .isZero();
        assertThat(editions.count("select count(*) from letter where recipient_address in"
                        + " ('rejected@example.org', 'withdrawn@example.org', 'undecided@example.org')"
                        + " and (kind = 'proposal-decided' or kind = 'proposal-received')"
                        + " and subject_id not in (select id from submission union select id from decision)"))
                .as("letters that tell whom a deleted proposal was from")
                .isZero();
        assertThat(lettersAbout(accepted)).isEqualTo(1);
        // The session that a withdrawn submission once made is the programme's.
        assertThat(editions.count(
                        "select count(*) from session s join edition e on e.id = s.edition_id where e.slug = ?1",
                        edition.slug()))
                .isEqualTo(2);
    }

    @Test
    void waitsForAnEditionThatHasNoDatesUntilItIsArchived() {
        editions.change("update edition set starts_on = null, ends_on = null where slug = ?1", edition.slug());
        clock.forward(Duration.ofDays(800));
        forgetting.forget();
        assertThat(kept()).isEqualTo(4);
        editions.change("update edition set state = 'ARCHIVED' where slug = ?1", edition.slug());
        forgetting.forget();
        assertThat(kept()).isEqualTo(1);
    }

    private long kept() {
        return editions.count(
                "select count(*) from submission s join edition e on e.id = s.edition_id where e.slug = ?1",
                edition.slug());
    }

    private long lettersAbout(UUID submission) {
        return editions.count("select count(*) from letter where subject_id = ?1", submission);
    }
}
