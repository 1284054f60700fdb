package ro.clujit.innovationdays.programme.speaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Visitor;

/** A speaker proposes anew, or somebody changes the speaker, while an organiser looks at what was proposed before. */
@QuarkusTest
class ReplacedProposalTest extends ProposingSpeaker {

    @Test
    void whatIsSentAgainTakesThePlaceOfWhatWasSent() {
        propose("Ana Una", "Text");
        String first = proposal();
        Visitor.Answer page = organiser.get(first);
        propose("Ana Una", "Text");
        assertThat(proposal()).as("the same form twice").isEqualTo(first);
        propose("Ana Două", "Text");
        assertThat(proposal()).isNotEqualTo(first);
        assertThat(approve(first, version(page), "NAME").location()).endsWith("?done=late");
        assertThat(organiser.get(first).location()).endsWith("?done=late");
        assertThat(organiser.post(first + "/return", Map.of("reason", "No")).location())
                .endsWith("?done=late");
        assertThat(speaker("name = 'Ana Île'")).isEqualTo("yes");
        visitor.get(link);
        visitor.post(link + "/take-back", Map.of());
        assertThat(organiser.get(list).body()).contains("Nothing waits to be decided.");
        visitor.post(link + "/take-back", Map.of());
        Map<String, String> asItIs = profile("Ana Île", "");
        asItIs.put("headline-ro", "");
        assertThat(visitor.post(link + "/profile", asItIs).location()).endsWith("?done=unchanged");
        assertThat(outbox.to(email)).as("the invitation alone").hasSize(1);
    }

    @Test
    void asksToLookAgainWhenTheSpeakerWasChangedMeanwhile() {
        propose("Ana Nouă", "Text");
        Visitor.Answer page = organiser.get(proposal());
        editions.change("update speaker set organisation = 'Alta', version = version + 1 where id = ?", ana);
        Visitor.Answer stale = approve(page.path(), version(page), "NAME");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("Somebody changed this speaker since you opened the page");
        assertThat(speaker("name = 'Ana Île'")).isEqualTo("yes");
        assertThat(approve(page.path(), version(stale), "NAME").status()).isEqualTo(303);
        assertThat(speaker("name = 'Ana Nouă' and organisation = 'Alta'")).isEqualTo("yes");
    }

    /** Approving and replacing at once: one comes first, and one proposal at most is pending. */
    @Test
    void approvingAndSendingAgainAtOnceLeavesNothingHalfDone() throws Exception {
        for (int round = 0; round < 5; round++) {
            propose("Ana Prima " + round, "Text");
            Visitor.Answer page = organiser.get(proposal());
            String version = version(page);
            int letters = outbox.to(email).size();
            var barrier = new CyclicBarrier(2);
            var threads = Executors.newFixedThreadPool(2);
            String second = "Ana A Doua " + round;
            visitor.get(link);
            try {
                List<Future<Visitor.Answer>> both = threads.invokeAll(List.<Callable<Visitor.Answer>>of(
                        () -> {
                            barrier.await();
                            return approve(page.path(), version, "NAME", "BIOGRAPHY_RO", "HEADLINE_RO");
                        },
                        () -> {
                            barrier.await();
                            return visitor.post(link + "/profile", profile(second, "Text"));
                        }));
                boolean approved = both.get(0).get().location().endsWith("approved");
                assertThat(both.get(0).get().status()).isEqualTo(303);
                assertThat(both.get(1).get().status()).isEqualTo(303);
                assertThat(editions.count(
                                "select count(*) from speaker_change where speaker_id = ? and state = 'PENDING'", ana))
                        .isOne();
                assertThat(speaker("name = 'Ana Prima " + round + "'")).isEqualTo(approved ? "yes" : "no");
                assertThat(outbox.to(email)).hasSize(letters + (approved ? 1 : 0));
            } finally {
                threads.shutdown();
            }
        }
    }
}
