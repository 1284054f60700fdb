package ro.clujit.innovationdays.letters.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Composing;
import ro.clujit.innovationdays.mail.Letter;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.call.Deciding;
import ro.clujit.innovationdays.programme.call.TestCalls;

/** What those who propose a session are told, in HTML and in plain text, in both languages. */
@QuarkusTest
class ProposalLettersTest {

    private static final Pattern LINK = Pattern.compile("http://[^\\s\"]+(/(?:ro|en)/proposals/[0-9a-z]{26})");
    private static final String NAME = "Ștefan <b>Țurcanu</b>";
    private static final String TITLE = "Roboți & \"oameni\"";

    @TestHTTPResource("/")
    String base;

    @Inject
    TestCalls calls;

    @Inject
    TestEditions editions;

    @Inject
    Deciding deciding;

    @Inject
    Letters letters;

    @Inject
    Composing composing;

    String address;
    UUID id;

    @BeforeEach
    void propose() {
        address = "author-" + UUID.randomUUID() + "@example.org";
        id = calls.submit(calls.open().slug(), TestCalls.proposal(TITLE, SessionKind.TALK, NAME, address));
    }

    @Test
    void saysThatItArrivedAndLeadsToTheAuthorsPage() {
        ComposedLetter letter = composed("proposal-received", "en");
        assertThat(letter.subject()).isEqualTo("We received your proposal: " + TITLE);
        assertThat(letter.text())
                .contains("Thank you, " + NAME, TITLE, "you can change it", "12 months after the edition");
        assertThat(letter.html())
                .contains("Ștefan &lt;b&gt;Țurcanu&lt;/b&gt;", "Roboți &amp; &quot;oameni&quot;")
                .doesNotContain("<b>");
        Matcher link = LINK.matcher(letter.text());
        assertThat(link.find()).isTrue();
        assertThat(letter.html()).contains(link.group(1));
        assertThat(new Visitor(base).get(link.group(1)).body()).contains("under review");
    }

    @Test
    void writesInTheLanguageInWhichItWasProposed() {
        editions.change("update letter set language = 'ro' where recipient_address = ?1", address);
        ComposedLetter letter = composed("proposal-received", "ro");
        assertThat(letter.subject()).isEqualTo("Am primit propunerea ta: " + TITLE);
        assertThat(letter.text()).contains("Mulțumim, ", "/ro/proposals/");
        assertThat(letter.html()).contains("lang=\"ro\"", "se șterge la 12 luni");
    }

    @Test
    void tellsOfEachDecisionInTheOrganisersWords() {
        deciding.reject(id, "Prima linie.\n<script>a doua</script>", null);
        ComposedLetter rejected = composed("proposal-decided", "en");
        assertThat(rejected.subject()).isEqualTo("About your proposal: " + TITLE);
        assertThat(rejected.html())
                .contains("Prima linie.<br>&lt;script&gt;a doua")
                .doesNotContain("<script>");
        assertThat(rejected.text())
                .contains("* The organisers write\n  Prima linie.\n  <script>a doua</script>", "no place for it");
        editions.change("delete from letter where recipient_address = ?1 and kind = 'proposal-decided'", address);
        deciding.accept(id, "", null);
        ComposedLetter accepted = composed("proposal-decided", "en");
        assertThat(accepted.subject()).isEqualTo("Accepted: " + TITLE);
        assertThat(accepted.text())
                .contains("What happens next", "set the day, the time and the room")
                .doesNotContain("The organisers write");
    }

    /** The one letter of that kind to the author. */
    private ComposedLetter composed(String kind, String language) {
        Letter letter = QuarkusTransaction.requiringNew()
                .call(() -> letters.find("kind = ?1 and recipientAddress = ?2", kind, address)
                        .singleResult());
        assertThat(letter.language().name()).isEqualTo(language);
        assertThat(letter.recipientName()).isEqualTo(NAME);
        return composing.compose(letter);
    }
}
