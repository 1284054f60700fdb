package ro.clujit.innovationdays.ticketing.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** An organiser makes codes and batches of them. After each test what quotas have taken is what they are taken by. */
@QuarkusTest
class CodePagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    Organiser organiser;
    TestEditions.Made edition;
    TestCodes codes;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
        edition = editions.open(20);
        codes = new TestCodes(editions, edition.slug());
    }

    @AfterEach
    void countsAgree() {
        assertThat(codes.miscounted()).isZero();
    }

    @Test
    void reservesNoMoreThanIsFreeAndGivesBackWhatIsLoweredOrWithdrawn() {
        assertThat(organiser
                        .sendInVain(codes.list + "/new", codes.reserving("MANY", "21"))
                        .body())
                .contains("20 are left", "Nothing was changed.");
        organiser.send(codes.list + "/new", codes.reserving("MANY", "15"));
        assertThat(codes.taken()).isEqualTo(15);
        String page = codes.page("MANY");
        organiser.send(page, Map.of("uses", "9"));
        assertThat(codes.taken()).isEqualTo(9);
        assertThat(organiser.sendInVain(page, Map.of("uses", "21")).body()).contains("11 are left");
        organiser.send(page, Map.of("uses", "20"));
        assertThat(codes.taken()).isEqualTo(20);
        assertThat(codes.hold(new Visitor(base), "MANY", 3).status()).isEqualTo(303);
        assertThat(organiser.sendInVain(page, Map.of("uses", "2")).body()).contains("It was used 3 times");
        organiser.get(page);
        organiser.post(page + "/withdraw", Map.of());
        assertThat(organiser.post(page + "/withdraw", Map.of()).status()).isEqualTo(303);
        assertThat(codes.taken()).isEqualTo(3);
        assertThat(codes.hold(new Visitor(base), "MANY", 1).status()).isEqualTo(409);
        assertThat(organiser.get(page).body()).doesNotContain("name=\"uses\"");
    }

    @Test
    void makesABatchOnceHoweverOftenItsFormIsSent() {
        var fields = TestCodes.code("", "1");
        fields.remove("text");
        fields.put("prefix", "batch-");
        fields.put("count", "40");
        fields.put("characters", "6");
        fields.put("key", UUID.randomUUID().toString());
        organiser.send(codes.list + "/batch", fields);
        organiser.send(codes.list + "/batch", fields);
        assertThat(editions.count("""
                        select count(distinct c.text) from code c join edition e on e.id = c.edition_id
                         where e.slug = ?1 and c.text ~ '^BATCH-[2-9A-HJKMNP-TV-Z]{6}$'
                        """, edition.slug())).isEqualTo(40);
        assertThat(organiser.get(codes.list + "?q=batch").body()).contains("40 codes");
        assertThat(organiser.get(codes.list + "?q=%25").body()).contains("No code has");
    }

    @Test
    void makesNoneOfABatchThatWouldReserveMoreThanIsFree() {
        var fields = codes.reserving("", "3");
        fields.remove("text");
        fields.put("prefix", "RES-");
        fields.put("count", "7");
        fields.put("characters", "6");
        assertThat(organiser.sendInVain(codes.list + "/batch", fields).body()).contains("20 are left");
        assertThat(codes.taken()).isZero();
        organiser.send(codes.list + "/batch", Organiser.with(fields, "count", "6"));
        assertThat(codes.taken()).isEqualTo(18);
    }

    @Test
    void refusesInWordsWhatNoCodeCanBe() {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        wrong.put("text", List.of("", "AB", "ȘȚ-CODE", "-X1", "x".repeat(41), "<b>code</b>"));
        wrong.put("uses", List.of("", "0", "-1", "100001", "1e3"));
        wrong.put("discount", List.of("-5", "-5%", "101%", "1000000.01", "50 lei", "1,234"));
        wrong.put("addresses", List.of("firm.ro", "@", "ana@"));
        wrong.put("organisation", List.of("x".repeat(121)));
        wrong.put("valid-from", List.of("tomorrow", "2089-02-30T10:00"));
        wrong.put("valid-until", List.of("2089", "99999-01-01T10:00"));
        wrong.forEach((field, values) -> values.forEach(value -> assertThat(organiser
                        .sendInVain(codes.list + "/new", Organiser.with(TestCodes.code("GOOD", "1"), field, value))
                        .body())
                .as("%s %s", field, value)
                .contains("id=\"" + field + "-error\"")));
        assertThat(organiser
                        .sendInVain(codes.list + "/new", Organiser.with(TestCodes.code("GOOD", "1"), "reserves", "on"))
                        .body())
                .contains("id=\"types-error\"");
        assertThat(organiser
                        .sendInVain(codes.list + "/new", Organiser.with(TestCodes.code("GOOD", "1"), "by-domain", "on"))
                        .body())
                .contains("id=\"addresses-error\"");
        organiser.send(codes.list + "/new", TestCodes.code("GOOD", "1"));
        assertThat(organiser
                        .sendInVain(codes.list + "/new", TestCodes.code("good", "1"))
                        .body())
                .contains("a code with this text already");
    }
}
