package ro.clujit.innovationdays.programme.speaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** What a speaker proposes waits for an organiser, who approves it, in whole or in part, or sends it back. */
@QuarkusTest
class ProposalPagesTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final Pattern PROPOSAL = Pattern.compile("/proposals/([0-9a-f-]{36})\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestProgrammes programmes;

    @Inject
    Inviting inviting;

    @Inject
    TestOutbox outbox;

    Visitor visitor;
    Organiser organiser;
    String slug;
    String email;
    UUID ana;
    String link;
    String list;

    @BeforeEach
    void invite() {
        visitor = new Visitor(base);
        organiser = new Organiser(base);
        slug = editions.open(5).slug();
        email = "proposer" + NEXT.getAndIncrement() + "@example.org";
        ana = programmes.speaker("Ana Île");
        editions.change("update speaker set email = ? where id = ?", email, ana);
        programmes.session(slug, "Robots", programmes.room(slug, "Aula", 9), "10:00", "11:00", ana);
        programmes.release(slug);
        inviting.one(slug, ana, Language.en);
        link = outbox.linkTo(email);
        list = "/en/office/editions/" + slug + "/proposals";
    }

    private static Map<String, String> profile(String name, String biography) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("organisation", "Exemplu SRL");
        // The visitor sends a field's name without the number behind it.
        fields.put("headline-ro", "Cercetătoare");
        fields.put("headline-en", "");
        fields.put("biography-ro", biography);
        fields.put("biography-en", "");
        return fields;
    }

    private Visitor.Answer propose(String name, String biography) {
        visitor.get(link);
        Visitor.Answer sent = visitor.post(link + "/profile", profile(name, biography));
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return visitor.get(sent.location());
    }

    private String proposal() {
        Matcher found = PROPOSAL.matcher(organiser.get(list).body());
        assertThat(found.find()).isTrue();
        return list + "/" + found.group(1);
    }

    private Visitor.Answer approve(String proposal, String version, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("version", version);
        for (int n = 0; n < fields.length; n++) {
            form.put("field-" + (n + 1), fields[n]);
        }
        return organiser.post(proposal + "/approve", form);
    }

    private static String version(Visitor.Answer page) {
        Matcher version = VERSION.matcher(page.body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private String speaker(String column) {
        return editions.count("select count(*) from speaker where id = ? and " + column, ana) == 1 ? "yes" : "no";
    }

    private String latestLetter() {
        List<ComposedLetter> all = outbox.to(email);
        return all.get(all.size() - 1).text();
    }

    @Test
    void waitsUntilAnOrganiserApprovesItAndUntilTheNextRelease() {
        assertThat(propose("Ana Île-Pop", "Face *roboți*.").body())
                .contains("Sent. The organisers decide", "waits for the organisers", "value=\"Ana Île-Pop\"");
        assertThat(speaker("name = 'Ana Île'")).isEqualTo("yes");
        assertThat(organiser.get("/en/office/editions/" + slug + "/speakers").body())
                .contains("Proposed changes (1)");
        Visitor.Answer page = organiser.get(proposal());
        assertThat(page.body())
                .contains("Ana Île proposes", "Ana Île-Pop", "<em>roboți</em>", "In one line, in Romanian")
                .doesNotContain("Approve the organisation", "Approve the line in English");
        Visitor.Answer sent = approve(page.path(), version(page), "NAME", "BIOGRAPHY_RO", "HEADLINE_RO");
        assertThat(organiser.get(sent.location()).body())
                .contains("Approved. The public sees it with the next release.", "Nothing waits to be decided.");
        assertThat(speaker("name = 'Ana Île-Pop' and biography_ro = 'Face *roboți*.' and headline_ro = 'Cercetătoare'"))
                .isEqualTo("yes");
        assertThat(latestLetter()).contains("Hello, Ana Île", "approved everything", "with the next release");
        assertThat(visitor.get(link).body()).contains("The organisers approved on");
        assertThat(approve(page.path(), version(page), "NAME").location())
                .as("the same form twice")
                .endsWith("?done=late");
    }

    @Test
    void approvesPartOfIt() {
        propose("Ana Nouă", "Text");
        Visitor.Answer page = organiser.get(proposal());
        assertThat(approve(page.path(), version(page)).status())
                .as("nothing ticked")
                .isEqualTo(422);
        assertThat(approve(page.path(), version(page), "PICTURE", "ORGANISATION", "x")
                        .status())
                .as("nothing that was proposed")
                .isEqualTo(422);
        approve(page.path(), version(page), "BIOGRAPHY_RO");
        assertThat(speaker("name = 'Ana Île' and biography_ro = 'Text' and headline_ro = ''"))
                .isEqualTo("yes");
        assertThat(latestLetter()).contains("approved part of what you proposed: biography in Romanian.");
        assertThat(visitor.get(link).body()).contains("a part of what you sent");
    }

    @Test
    void sendsBackWithAReason() {
        propose("<script>alert(1)</script>", "[x](javascript:alert(1)) <img src=x onerror=alert(1)>");
        Visitor.Answer page = organiser.get(proposal());
        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert", "<img src=x", "href=\"javascript:");
        assertThat(organiser
                        .post(page.path() + "/return", Map.of("reason", " "))
                        .body())
                .contains("Write a reason in at most 1000 characters.");
        assertThat(organiser
                        .post(page.path() + "/return", Map.of("reason", "x".repeat(1001)))
                        .status())
                .isEqualTo(422);
        Visitor.Answer sent =
                organiser.post(page.path() + "/return", Map.of("reason", "Too short.\n<b>More</b>, please."));
        assertThat(organiser.get(sent.location()).body()).contains("Sent back.");
        assertThat(speaker("name = 'Ana Île'")).isEqualTo("yes");
        assertThat(visitor.get(link).body())
                .contains("The organisers sent back on", "&lt;b&gt;More&lt;/b&gt;, please.", "value=\"Ana Île\"");
        List<ComposedLetter> all = outbox.to(email);
        ComposedLetter letter = all.get(all.size() - 1);
        assertThat(letter.subject()).isEqualTo("What you changed was sent back");
        assertThat(letter.html()).contains("&lt;b&gt;More&lt;/b&gt;").doesNotContain("<b>More");
        assertThat(letter.text()).contains("Too short.\n<b>More</b>, please.");
    }

    @Test
    void showsHowItWillLookBeforeItIsSent() {
        visitor.get(link);
        Map<String, String> fields = profile("Ana", "Una.\n\n- două\n- <u>trei</u>");
        fields.put("do", "preview");
        Visitor.Answer preview = visitor.post(link + "/profile", fields);
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body())
                .contains("Nothing is sent yet.", "<li>două</li>", "&lt;u&gt;trei&lt;/u&gt;", "value=\"Ana\"");
        assertThat(organiser.get(list).body()).contains("Nothing waits to be decided.");
    }

    @Test
    void refusesWhatDoesNotFitBesideItsField() {
        visitor.get(link);
        Map<String, String> fields = profile("", "x".repeat(5001));
        fields.put("organisation", "x".repeat(121));
        fields.put("headline-en", "x".repeat(201));
        Visitor.Answer sent = visitor.post(link + "/profile", fields);
        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body())
                .contains(
                        "Write your name in at most 120", "Shorten the organisation to 120", "Shorten the line to 200")
                .contains("Shorten the biography to 5000", "4 things need your attention");
        propose("Ana\r\nBcc: everybody@example.org", "");
        assertThat(visitor.get(link).body()).contains("value=\"Ana Bcc: everybody@example.org\"");
    }

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

    @Test
    void isNotToBeHadThroughAnotherEditionOrWithoutSigningIn() {
        propose("Ana Nouă", "Text");
        String proposal = proposal();
        String other = editions.open(1).slug();
        String elsewhere = proposal.replace(slug, other);
        assertThat(organiser.get(elsewhere).status()).isEqualTo(404);
        assertThat(approve(elsewhere, "0", "NAME").status()).isEqualTo(404);
        assertThat(organiser.post(elsewhere + "/return", Map.of("reason", "No")).status())
                .isEqualTo(404);
        assertThat(organiser.get(list + "/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(visitor.get(list).location()).startsWith("/en/sign-in");
        assertThat(visitor.get(proposal).location()).startsWith("/en/sign-in");
        assertThat(visitor.get("/en/office/editions/" + slug + "/invitations").location())
                .startsWith("/en/sign-in");
    }

    @Test
    void proposesAPhotographThatIsMadeAnewAndApprovedLikeATextIs() throws Exception {
        visitor.get(link);
        assertThat(photograph(picture(Color.RED)).location()).endsWith("?done=sent");
        assertThat(visitor.get(link).body()).contains("/384.jpg", "Photograph of Ana Île");
        String first = pending();
        propose("Ana Nouă", "Text");
        assertThat(pending()).as("a text keeps the picture that was proposed").isEqualTo(first);
        photograph(picture(Color.BLUE));
        String second = pending();
        assertThat(visitor.get("/media/" + first + "/96.jpg").status())
                .as("replaced")
                .isEqualTo(404);
        Visitor.Answer page = organiser.get(proposal());
        assertThat(page.body()).contains("/media/" + second + "/384.jpg", "Ana Nouă");
        approve(page.path(), version(page), "PICTURE");
        assertThat(speaker("name = 'Ana Île' and picture_id = cast('" + second + "' as uuid)"))
                .isEqualTo("yes");
        visitor.get(link);
        visitor.post(link + "/photograph/remove", Map.of());
        page = organiser.get(proposal());
        assertThat(page.body()).contains("/media/" + second, "Nothing");
        organiser.post(page.path() + "/return", Map.of("reason", "Please keep it."));
        assertThat(visitor.get("/media/" + second + "/96.jpg").status()).isEqualTo(200);
        photograph(picture(Color.GREEN));
        String third = pending();
        organiser.post(organiser.get(proposal()).path() + "/return", Map.of("reason", "No"));
        assertThat(visitor.get("/media/" + third + "/96.jpg").status())
                .as("sent back")
                .isEqualTo(404);
    }

    @Test
    void refusesWhatIsNoPhotograph() {
        visitor.get(link);
        assertThat(photograph("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                                .getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("An SVG may hold scripts", "id=\"photograph-error\"");
        assertThat(photograph("nonsense".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(422);
        assertThat(photograph(new byte[0]).status()).isEqualTo(422);
        assertThat(photograph(new byte[11 * 1024 * 1024]).status()).isIn(413, 422);
        assertThat(organiser.get(list).body()).contains("Nothing waits to be decided.");
        visitor.get("/en/speaking");
        long before = editions.count("select count(*) from picture");
        assertThat(visitor.upload(
                                "/en/speaking/" + "x".repeat(26) + "/photograph",
                                Map.of(),
                                "photograph",
                                "a.png",
                                picture(Color.RED))
                        .status())
                .isEqualTo(404);
        assertThat(editions.count("select count(*) from picture")).isEqualTo(before);
    }

    private Visitor.Answer photograph(byte[] content) {
        return visitor.upload(link + "/photograph", Map.of(), "photograph", "ana.png", content);
    }

    private String pending() {
        Matcher picture = Pattern.compile("/media/([0-9a-f-]{36})/384")
                .matcher(visitor.get(link).body());
        assertThat(picture.find()).isTrue();
        return picture.group(1);
    }

    private static byte[] picture(Color colour) {
        var image = new BufferedImage(320, 280, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(colour);
        pen.fillRect(20, 20, 250, 200);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
