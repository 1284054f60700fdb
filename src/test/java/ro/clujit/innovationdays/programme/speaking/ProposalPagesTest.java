package ro.clujit.innovationdays.programme.speaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.ComposedLetter;

/** What a speaker proposes waits for an organiser, who approves it, in whole or in part, or sends it back. */
@QuarkusTest
class ProposalPagesTest extends ProposingSpeaker {

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
}
