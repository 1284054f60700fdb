package ro.clujit.innovationdays.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** An organiser makes next year's edition after this year's. */
@QuarkusTest
class EditionDuplicatePagesTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    Organiser organiser;
    TestEditions.Made source;
    String form;
    int n;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        source = editions.open(50);
        form = "/en/office/editions/" + source.slug() + "/duplicate";
        n = NEXT.getAndIncrement();
        editions.change("""
                update edition set about_ro = 'Despre *tot*', about_en = 'About *all*', summary_ro = 'Pe scurt', ordinal = 4,
                       opens_at = '09:00', closes_at = '18:00', venue = 'Sala Mare', example = true where slug = ?1
                """, source.slug());
        editions.change("""
                insert into theme (id, edition_id, position, slug, name_ro, name_en)
                select gen_random_uuid(), id, p, 'theme-' || p, 'Tema ' || p, 'Theme ' || p
                  from edition, generate_series(1, 2) p where slug = ?1
                """, source.slug());
        editions.change("""
                update ticket_type set description_ro = 'Două zile', most_per_registration = 3,
                       sale_from = '2090-01-10T08:00:00Z', sale_until = '2090-04-10T15:00:00Z'
                 where edition_id = (select id from edition where slug = ?1)
                """, source.slug());
        editions.change("""
                with made as (
                    insert into ticket_type (id, edition_id, position, name_ro, name_en, price, currency)
                    select gen_random_uuid(), id, 2, 'Student', 'Student', 5000, 'EUR' from edition where slug = ?1
                    returning id, edition_id)
                insert into ticket_type_quota
                select made.id, q.id from made join quota q on q.edition_id = made.edition_id
                """, source.slug());
        editions.change("""
                insert into tier (id, edition_id, position, slug, ranked, name_ro, name_en)
                select gen_random_uuid(), id, 1, 'gold', true, 'Aur', 'Gold' from edition where slug = ?1
                """, source.slug());
        editions.change("""
                insert into sponsorship (id, tier_id, organisation_id, position)
                select gen_random_uuid(), t.id, (select id from organisation limit 1), 1
                  from tier t join edition e on e.id = t.edition_id where e.slug = ?1
                """, source.slug());
        new Visitor(base).hold(source.slug(), 2);
    }

    @Test
    void saysWhatIsCopiedAndProposesWhatFollows() {
        String number = source.slug().substring("test-".length());
        assertThat(organiser.get("/en/office/editions").body()).contains(form);
        assertThat(organiser.get("/en/office/editions/" + source.slug()).body()).contains(form);
        var page = organiser.get(form).body();
        assertThat(page)
                .contains("A new edition after Test edition " + number, "What is copied", "People: registrations");
        assertThat(page).contains("has 2 days again");
        assertThat(page).containsPattern("id=\"slug\" name=\"slug\" type=\"text\" value=\"test-[0-9]+\"");
        assertThat(page).doesNotContain("value=\"" + source.slug() + "\"");
        assertThat(organiser.get(form.replace("/en/", "/ro/")).body()).contains("O ediție nouă după", "Ce se copiază");
    }

    @Test
    void copiesAllButPeople() {
        var page = organiser.send(form, next("copy-" + n, "DC" + n, "2091-04-19"));
        assertThat(page.body()).contains("The draft is made.", "Only organisers see it.", "About *all*", "Sala Mare");
        assertThat(new Visitor(base).get("/en/editions/copy-" + n).status()).isEqualTo(404);

        assertCopied(1, """
                select count(*) from edition where slug = ?1 and state = 'DRAFT' and not example and ordinal = 5
                   and about_ro = 'Despre *tot*' and summary_ro = 'Pe scurt' and venue = 'Sala Mare'
                   and opens_at = '09:00' and starts_on = '2091-04-19' and ends_on = '2091-04-20'
                """);
        assertCopied(2, "select count(*) from theme where edition_id = (select id from edition where slug = ?1)");
        assertCopied(1, """
                select count(*) from quota where edition_id = (select id from edition where slug = ?1)
                   and size = 50 and taken = 0
                """);
        assertCopied(2, """
                select count(*) from ticket_type t join ticket_type_quota c on c.ticket_type_id = t.id
                  join quota q on q.id = c.quota_id and q.edition_id = t.edition_id
                 where t.edition_id = (select id from edition where slug = ?1)
                """);
        assertCopied(1, """
                select count(*) from ticket_type where edition_id = (select id from edition where slug = ?1)
                   and description_ro = 'Două zile' and most_per_registration = 3
                   and sale_from = '2091-01-09T08:00:00Z' and sale_until = '2091-04-09T15:00:00Z'
                """);
        assertCopied(1, """
                select count(*) from ticket_type where edition_id = (select id from edition where slug = ?1)
                   and price = 5000 and currency = 'EUR'
                """);
        assertCopied(1, """
                select count(*) from tier where edition_id = (select id from edition where slug = ?1) and name_ro = 'Aur'
                """);
        assertCopied(0, """
                select count(*) from sponsorship s join tier t on t.id = s.tier_id
                 where t.edition_id = (select id from edition where slug = ?1)
                """);
        assertCopied(2, "select count(*) from gate where edition_id = (select id from edition where slug = ?1)");
        assertCopied(
                0, "select count(*) from registration where edition_id = (select id from edition where slug = ?1)");
        assertThat(editions.count(
                        "select taken from quota where edition_id = (select id from edition where slug = ?1)",
                        source.slug()))
                .as("the source is as it was")
                .isEqualTo(2);
    }

    @Test
    void leavesDatesAndSalesOpenWithoutAFirstDay() {
        organiser.send(form, next("copy-" + n, "DC" + n, ""));
        assertCopied(1, "select count(*) from edition where slug = ?1 and starts_on is null and opens_at = '09:00'");
        assertCopied(2, """
                select count(*) from ticket_type where edition_id = (select id from edition where slug = ?1)
                   and sale_from is null and sale_until is null
                """);
    }

    @Test
    void duplicatesAnArchivedEdition() {
        organiser.send("/en/office/editions/" + source.slug() + "/state/archived", Map.of());
        organiser.send(form, next("copy-" + n, "DC" + n, "2091-04-19"));
        assertCopied(1, "select count(*) from edition where slug = ?1 and state = 'DRAFT'");
        assertThat(new Visitor(base).get("/ro/editions/" + source.slug()).status())
                .isEqualTo(200);
    }

    @Test
    void sentTwiceItIsMadeOnce() {
        var fields = next("copy-" + n, "DC" + n, "");
        organiser.send(form, fields);
        assertThat(organiser.sendInVain(form, fields).body())
                .contains("Another edition has this address.", "value=\"copy-" + n + "\"");
        assertCopied(1, "select count(*) from edition where slug = ?1");
        assertThat(organiser
                        .sendInVain(form, Organiser.with(fields, "slug", "other-" + n))
                        .body())
                .contains("Another edition has this mark.");
    }

    @Test
    void ofTwoAtOnceOneMakesItAndTheOtherIsTold() throws Exception {
        int together = 4;
        var start = new CyclicBarrier(together);
        List<Callable<Visitor.Answer>> contenders = new ArrayList<>();
        for (int i = 0; i < together; i++) {
            var contender = new Organiser(base);
            contender.get(form);
            var fields = next("race-" + n, "R" + i + n, "2091-04-19");
            contenders.add(() -> {
                start.await();
                return contender.post(form, fields);
            });
        }
        var threads = Executors.newFixedThreadPool(together);
        try {
            var answers = new ArrayList<Visitor.Answer>();
            for (var answer : threads.invokeAll(contenders)) {
                answers.add(answer.get());
            }
            assertThat(answers).filteredOn(answer -> answer.status() == 303).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 303)
                    .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(422))
                    .allSatisfy(answer -> assertThat(answer.body()).contains("Another edition has this address."));
        } finally {
            threads.shutdown();
        }
        assertThat(editions.count(
                        "select count(*) from theme t join edition e on e.id = t.edition_id where e.slug = ?1",
                        "race-" + n))
                .as("nothing of the others is left")
                .isEqualTo(2);
    }

    @Test
    void sendsTheFormBackWithARemarkBesideEachField() {
        var fields = next("Not An Address", "toolong", "2091-02-30");
        fields.put("name-ro", " ");
        fields.put("name-en", "x".repeat(121));
        fields.put("ordinal", "0");
        var page = organiser.sendInVain(form, fields).body();
        for (String field : List.of("name-ro", "name-en", "slug", "mark", "ordinal", "starts-on")) {
            assertThat(page).contains("id=\"" + field + "-error\"", "href=\"#" + field + "\"");
        }
        assertThat(page).contains("6 things need your attention", "value=\"Not An Address\"");
    }

    @Test
    void isForOrganisersAndForEditionsThatThereAre() {
        assertThat(new Visitor(base).get(form).status()).isEqualTo(303);
        assertThat(organiser.get("/en/office/editions/no-such/duplicate").status())
                .isEqualTo(404);
        organiser.get(form);
        assertThat(organiser
                        .post("/en/office/editions/no-such/duplicate", next("a", "AA", ""))
                        .status())
                .isEqualTo(404);
    }

    private void assertCopied(int wanted, String sql) {
        assertThat(editions.count(sql, "copy-" + n)).as(sql).isEqualTo(wanted);
    }

    private static Map<String, String> next(String slug, String mark, String startsOn) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name-ro", "Ediția următoare");
        fields.put("name-en", "Next edition");
        fields.put("slug", slug);
        fields.put("mark", mark);
        fields.put("ordinal", "5");
        fields.put("starts-on", startsOn);
        return fields;
    }
}
