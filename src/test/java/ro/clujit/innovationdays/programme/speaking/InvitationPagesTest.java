package ro.clujit.innovationdays.programme.speaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** Organisers invite the speakers of a draft and read what they answer. */
@QuarkusTest
class InvitationPagesTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    @Inject
    TestOutbox outbox;

    Organiser organiser;
    String slug;
    String list;
    String email;
    UUID ana;
    UUID dan;
    UUID unknown;

    @BeforeEach
    void makeADraft() {
        organiser = new Organiser(base);
        slug = editions.open(5).slug();
        list = "/en/office/editions/" + slug + "/invitations";
        email = "-invited" + NEXT.getAndIncrement() + "@example.org";
        ana = speaker("Ana", "ana" + email);
        dan = speaker("Dan", "dan" + email);
        unknown = speaker("Ion <b>Necunoscut</b>", null);
        programmes.session(slug, "Robots", null, null, null, ana, dan, unknown);
    }

    private UUID speaker(String name, String address) {
        UUID id = programmes.speaker(name);
        editions.change("update speaker set email = ? where id = ?", address, id);
        return id;
    }

    /** Opens the list, sends one of its forms, and expects to be led back to it. */
    private Visitor.Answer send(String form, Map<String, String> fields) {
        organiser.get(list);
        Visitor.Answer sent = organiser.post(list + form, fields);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return organiser.get(sent.location());
    }

    @Test
    void invitesAllWhoseAddressIsKnownOnce() {
        assertThat(organiser.get(list).body())
                .contains("Invite all 2 who are not invited yet", "No address", "0<small> / 3</small>")
                .contains("Ion &lt;b&gt;Necunoscut&lt;/b&gt;")
                .doesNotContain("<b>Necunoscut");
        assertThat(organiser.send(list, Map.of("language", "ro")).body())
                .contains("2 speakers are invited", "2<small> / 3</small>", "Has not answered");
        assertThat(organiser.send(list, Map.of("language", "ro")).body()).contains("0 speakers are invited");
        assertThat(outbox.to("ana" + email)).hasSize(1);
        assertThat(outbox.linkTo("dan" + email)).startsWith("/ro/speaking/");
        assertThat(outbox.to("ana" + email).get(0).subject()).startsWith("Vorbești la Ediția de probă");
    }

    @Test
    void invitesOneInTheirLanguageAndShowsWhatTheyAnswer() {
        assertThat(send("/" + ana, Map.of("language", "en")).body()).contains("One speaker is invited");
        assertThat(send("/" + ana, Map.of("language", "en")).body()).contains("Somebody did that meanwhile");
        String link = outbox.linkTo("ana" + email);
        var visitor = new Visitor(base);
        visitor.get(link);
        visitor.post(link + "/attendance", Map.of("attendance", "DECLINED", "word", "I am <i>ill</i>."));
        assertThat(organiser.get(list).body())
                .contains("Does not come", "I am &lt;i&gt;ill&lt;/i&gt;.", "Answered on")
                .doesNotContain("<i>ill");
    }

    @Test
    void writesDownAnAddressThatWasMissing() {
        organiser.get(list);
        for (String wrong : List.of("", "ion", "ion@example.org\r\nBcc: x@example.org")) {
            Visitor.Answer sent = organiser.post(list + "/" + unknown + "/email", Map.of("email", wrong));
            assertThat(sent.status()).isEqualTo(422);
            assertThat(sent.body()).contains("Write an e-mail address such as", "id=\"email-" + unknown + "-error\"");
        }
        assertThat(send("/" + unknown + "/email", Map.of("email", "ion" + email))
                        .body())
                .contains("The address is saved.", "Invite all 3");
        assertThat(send("/" + unknown + "/email", Map.of("email", "other" + email))
                        .body())
                .as("one that is known is not changed here")
                .contains("Somebody did that meanwhile", "ion" + email)
                .doesNotContain("other" + email);
        assertThat(organiser
                        .post(list + "/" + UUID.randomUUID() + "/email", Map.of("email", "a@example.org"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void sendsTheLinkAgainOnceForEachFormThatIsSentTwice() {
        send("/" + ana, Map.of("language", "en"));
        String link = outbox.linkTo("ana" + email);
        assertThat(send("/" + ana + "/again", Map.of("links", "1")).body())
                .contains("The link is on its way again.", "the link was sent 2 times");
        assertThat(send("/" + ana + "/again", Map.of("links", "1")).body()).contains("Somebody did that meanwhile");
        assertThat(outbox.to("ana" + email)).hasSize(2);
        assertThat(outbox.linkTo("ana" + email)).isEqualTo(link);
        assertThat(send("/" + ana + "/renew", Map.of("issue", "1")).body())
                .contains("The old one opens nothing any more.");
        send("/" + ana + "/renew", Map.of("issue", "1"));
        assertThat(outbox.to("ana" + email)).hasSize(3);
        assertThat(new Visitor(base).get(link).status()).isEqualTo(404);
        assertThat(organiser
                        .post(list + "/" + dan + "/again", Map.of("links", "0"))
                        .status())
                .as("not invited")
                .isEqualTo(404);
        assertThat(organiser
                        .post(list + "/" + ana + "/again", Map.of("links", "x"))
                        .status())
                .isBetween(400, 404);
        UUID stranger = speaker("Stranger", "stranger" + email);
        assertThat(organiser
                        .post(list + "/" + stranger, Map.of("language", "en"))
                        .status())
                .as("no part in this draft")
                .isEqualTo(404);
    }

    @Test
    void ofManyWhoInviteAtOnceOneInvites() throws Exception {
        int many = 6;
        var barrier = new CyclicBarrier(many);
        var threads = Executors.newFixedThreadPool(many);
        try {
            List<Future<Integer>> sent = threads.invokeAll(IntStream.range(0, many)
                    .<Callable<Integer>>mapToObj(n -> () -> {
                        var one = new Organiser(base);
                        one.get(list);
                        barrier.await();
                        return one.post(list, Map.of("language", "ro")).status();
                    })
                    .toList());
            for (Future<Integer> answer : sent) {
                assertThat(answer.get()).isEqualTo(303);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(outbox.to("ana" + email)).hasSize(1);
        assertThat(outbox.to("dan" + email)).hasSize(1);
    }
}
