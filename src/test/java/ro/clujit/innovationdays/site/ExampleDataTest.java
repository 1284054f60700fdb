package ro.clujit.innovationdays.site;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Visitor;

@QuarkusTest
@TestProfile(WithExamples.class)
class ExampleDataTest {

    private static final int INSTANCES = 8;

    @TestHTTPResource("/")
    String base;

    @Inject
    ExampleData examples;

    @Inject
    EntityManager rows;

    @Test
    void leavesADatabaseAloneThatHasEditions() {
        assertThat(examples.loadIfEmpty()).isFalse();
        assertThat(count("edition")).isEqualTo(3);
    }

    @Test
    void isLoadedOnceByInstancesThatStartAtOnce() throws Exception {
        QuarkusTransaction.requiringNew()
                .run(() -> rows.createNativeQuery("truncate edition, organisation, speaker cascade")
                        .executeUpdate());

        List<Boolean> loaded = atOnce(examples::loadIfEmpty);

        assertThat(loaded).containsOnlyOnce(true);
        assertThat(count("edition")).isEqualTo(3);
        assertThat(count("sponsorship")).isEqualTo(36);
        assertThat(count("gate")).isEqualTo(2);
        assertThat(count("ticket_type")).isEqualTo(5);
        assertThat(count("code")).isEqualTo(1);
        assertThat(count("sale_terms")).isEqualTo(1);
    }

    @Test
    void sellsForMoneyOnAccountATicketAWorkshopAndAMembersHalf() {
        List<?> sold = QuarkusTransaction.requiringNew().call(() -> rows.createNativeQuery(
                        "select kind || ' ' || price || ' ' || currency || ' ' || vat_kind from ticket_type"
                                + " where price > 0 order by position",
                        String.class)
                .getResultList());
        assertThat(sold).isEqualTo(List.of("ADMISSION 48400 RON STANDARD", "ADD_ON 12100 RON STANDARD"));
        String coming = when().get("/api/v1/editions").jsonPath().getString("find { !it.over }.slug");
        var visitor = new Visitor(base);
        Visitor.Answer offers = visitor.get("/en/editions/" + coming + "/register");
        assertThat(offers.body()).contains("Company", "RON\u00a0484");
        String company = QuarkusTransaction.requiringNew().call(() -> (String) rows.createNativeQuery(
                        "select cast(id as text) from ticket_type where name_en = 'Company'", String.class)
                .getSingleResult());
        Map<String, String> wanted = Visitor.offer(offers, 0);
        wanted.put("places-" + company, "1");
        wanted.put("code", "membru-exemplu");
        String registration =
                visitor.post("/en/editions/" + coming + "/register", wanted).location();
        assertThat(visitor.get(registration).body()).contains("RON\u00a0242", "Workshop: robots that ask for help");
        visitor.confirm(registration, Visitor.person(1, "Ana", "ana@example.org"));
        assertThat(visitor.get(registration).body())
                .contains("RON\u00a0242", "RO49AAAA1B31007593840000", "Clusterul Exemplu");
    }

    private static List<Boolean> atOnce(Callable<Boolean> start) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
        try {
            var together = new CyclicBarrier(INSTANCES);
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < INSTANCES; i++) {
                answers.add(instances.submit(() -> {
                    ManagedContext request = Arc.container().requestContext();
                    request.activate();
                    try {
                        together.await();
                        return start.call();
                    } finally {
                        request.terminate();
                    }
                }));
            }
            List<Boolean> loaded = new ArrayList<>();
            for (Future<Boolean> answer : answers) {
                loaded.add(answer.get());
            }
            return loaded;
        } finally {
            instances.shutdown();
        }
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        rows.createNativeQuery("select count(*) from " + table).getSingleResult())
                .longValue());
    }
}
