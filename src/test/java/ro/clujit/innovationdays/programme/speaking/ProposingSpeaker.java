package ro.clujit.innovationdays.programme.speaking;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** What tests of proposals begin with: a speaker who has a link of their own, and an organiser who decides. */
abstract class ProposingSpeaker {

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

    static Map<String, String> profile(String name, String biography) {
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

    Visitor.Answer propose(String name, String biography) {
        visitor.get(link);
        Visitor.Answer sent = visitor.post(link + "/profile", profile(name, biography));
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return visitor.get(sent.location());
    }

    String proposal() {
        Matcher found = PROPOSAL.matcher(organiser.get(list).body());
        assertThat(found.find()).isTrue();
        return list + "/" + found.group(1);
    }

    Visitor.Answer approve(String proposal, String version, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("version", version);
        for (int n = 0; n < fields.length; n++) {
            form.put("field-" + (n + 1), fields[n]);
        }
        return organiser.post(proposal + "/approve", form);
    }

    static String version(Visitor.Answer page) {
        Matcher version = VERSION.matcher(page.body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    String speaker(String column) {
        return editions.count("select count(*) from speaker where id = ? and " + column, ana) == 1 ? "yes" : "no";
    }

    String latestLetter() {
        List<ComposedLetter> all = outbox.to(email);
        return all.get(all.size() - 1).text();
    }
}
