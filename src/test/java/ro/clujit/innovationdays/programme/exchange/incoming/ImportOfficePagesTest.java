package ro.clujit.innovationdays.programme.exchange.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** An organiser uploads a programme, reads what it would do, and confirms. */
@QuarkusTest
class ImportOfficePagesTest {

    private static final Map<String, String> PLAIN = Map.of("language", "ro");

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions database;

    Organiser organiser;
    String edition;
    String form;

    @BeforeEach
    void signIn() {
        organiser = new Organiser(base);
        edition = database.open(5).slug();
        form = "/en/office/editions/" + edition + "/import";
    }

    @Test
    void leadsFromTheFileOverTheListToTheDraft() {
        assertThat(organiser.get(form).body()).contains("multipart/form-data", "20 April 2090");
        var sent = organiser.upload(form, PLAIN, "file", "schedule.json", SampleFiles.schedule());
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);

        var list = organiser.get(sent.location());
        assertThat(list.body())
                .contains("Deschiderea &lt;b&gt;oficială&lt;/b&gt;", "new: 6", "Import 6 sessions", "Sala Mare")
                .doesNotContain("<b>oficială");
        assertThat(sessions()).isZero();

        assertThat(organiser.get(sent.location().replace("/en/", "/ro/")).body())
                .contains("Ce s-ar întâmpla", "Importă 6 sesiuni");
        for (int i = 0; i < 2; i++) {
            var confirmed = organiser.post(sent.location(), Map.of());
            assertThat(confirmed.status()).isEqualTo(303);
            assertThat(organiser.get(confirmed.location()).body()).contains("It is in the draft now");
        }
        assertThat(sessions()).isEqualTo(6);
    }

    @Test
    void saysWhatIsWrongRowByRow() {
        var sent = organiser.upload(
                form,
                PLAIN,
                "file",
                "programme.csv",
                utf8("title,date,start,end\nOne,2090-04-20,10:00,09:00\nTwo,2090-04-20,x,y\n<i>Three</i>,,,\n"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(organiser.get(sent.location()).body())
                .contains(
                        "2 rows need to be corrected",
                        "Time: it ends before it starts",
                        "Start: “x” cannot be read",
                        "&lt;i&gt;Three&lt;/i&gt;")
                .doesNotContain("btn btn-primary");
        assertThat(organiser.post(sent.location(), Map.of()).status()).isEqualTo(303);
        assertThat(sessions()).isZero();
        assertThat(organiser.get(sent.location().replace("/en/", "/ro/")).body())
                .contains("2 rânduri trebuie corectate", "Timp: se termină înainte să înceapă");
    }

    @Test
    void saysOfAFileThatCannotBeReadWhy() {
        assertThat(refused("x.json", new byte[0])).contains("The file is empty");
        assertThat(refused("x.json", utf8("[".repeat(100_000)))).contains("goes deeper, than any schedule does");
        assertThat(refused("x.json", utf8("{\"schedule\":\n{"))).contains("in line 2");
        assertThat(refused("x.json", utf8("{}"))).contains("schedule.conference.days");
        assertThat(refused("x.xlsx", utf8("PK\u0003\u0004nothing more"))).contains("error-summary");
        assertThat(refused("x.csv", utf8("a,b\n1,2\n"))).contains("names no column for titles");
        assertThat(refused("x.csv", utf8("title,titlu\n1,2\n"))).contains("“titlu” means the same");
        organiser.get(form);
        var none = organiser.upload(form, PLAIN, "file", "", new byte[0]);
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.body()).contains("Choose a file.");
        assertThat(sessions()).isZero();
    }

    @Test
    void takesNoMoreThanTenMegabytes() {
        organiser.get(form);
        var large = organiser.upload(form, PLAIN, "file", "x.json", new byte[10 * 1024 * 1024 + 10]);
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.body()).contains("larger than 10 MB");
        assertThat(organiser
                        .upload(form, PLAIN, "file", "x.json", new byte[20 * 1024 * 1024])
                        .status())
                .isEqualTo(413);
        assertThat(sessions()).isZero();
    }

    @Test
    void isForOrganisersAlone() {
        var visitor = new Visitor(base);
        assertThat(visitor.get(form).status()).isNotEqualTo(200);
        assertThat(visitor.get("/en/office/editions/" + edition + "/tables/draft.csv")
                        .status())
                .isNotEqualTo(200);
        assertThat(visitor.upload(form, PLAIN, "file", "x.json", SampleFiles.schedule())
                        .status())
                .isNotEqualTo(200);
        assertThat(sessions()).isZero();
    }

    @Test
    void knowsNoImportOfAnotherEdition() {
        organiser.get(form);
        String listed = organiser
                .upload(form, PLAIN, "file", "x.json", SampleFiles.schedule())
                .location();
        String elsewhere = listed.replace(edition + "/", database.open(5).slug() + "/");
        assertThat(organiser.get(elsewhere).status()).isEqualTo(404);
        assertThat(organiser.post(elsewhere, Map.of()).status()).isEqualTo(404);
        assertThat(organiser.get(form + "/not-an-id").status()).isEqualTo(404);
        assertThat(sessions()).isZero();
    }

    @Test
    void givesOutTables() {
        String tables = "/ro/office/editions/" + edition + "/tables/";
        assertThat(organiser.get(tables + "empty.csv").body()).contains("titlu_ro,titlu_en", "vorbitori");
        assertThat(organiser.get(tables + "draft.csv").status()).isEqualTo(200);
        assertThat(organiser.get(tables + "empty.xlsx").body()).startsWith("PK");
        assertThat(organiser.get(tables + "draft.xlsx").body()).startsWith("PK");
        assertThat(organiser.get("/ro/office/editions/none/tables/empty.csv").status())
                .isEqualTo(404);
    }

    private String refused(String name, byte[] file) {
        organiser.get(form);
        var answer = organiser.upload(form, PLAIN, "file", name, file);
        assertThat(answer.status()).as(name).isEqualTo(422);
        return answer.body();
    }

    private long sessions() {
        return database.count(
                "select count(*) from session s join edition e on e.id = s.edition_id where e.slug = ?1", edition);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
