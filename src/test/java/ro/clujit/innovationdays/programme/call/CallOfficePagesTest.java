package ro.clujit.innovationdays.programme.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Organisers open a call and close it. */
@QuarkusTest
class CallOfficePagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestCalls calls;

    Organiser organiser;
    TestEditions.Made edition;
    String call;

    @BeforeEach
    void open() {
        organiser = new Organiser(base);
        edition = calls.open();
        call = "/en/office/editions/" + edition.slug() + "/call";
    }

    @Test
    void opensACallInTheEditionsZoneAndSwitchesItOff() {
        String other = editions.open(1).slug();
        String form = "/en/office/editions/" + other + "/call";
        assertThat(organiser.get(form).body()).contains("There is no call yet.");
        var fields = call();
        assertThat(organiser.send(form, fields).body()).contains("Saved.", "Not open yet");
        assertThat(editions.count("""
                        select count(*) from call_for_papers c join edition e on e.id = c.edition_id
                         where e.slug = ?1 and c.opens_at = timestamptz '2089-01-15 07:00Z'
                           and c.closes_at = timestamptz '2089-06-01 20:59Z' and c.blind
                        """, other)).isEqualTo(1);
        assertThat(new Visitor(base).get("/en/editions/" + other + "/call").body())
                .contains("Proposals can be sent from 15 Jan 2089, 09:00 EET");
        fields.remove("enabled");
        assertThat(organiser.send(form, fields).body()).contains("Nobody sees it");
        assertThat(new Visitor(base).get("/en/editions/" + other + "/call").status())
                .isEqualTo(404);
    }

    @Test
    void sendsTheFormOfTheCallBackWithRemarks() {
        var fields = call();
        fields.put("text-ro", "x".repeat(5001));
        fields.put("closes", "2089-01-15T09:00");
        fields.remove("kind-TALK");
        fields.remove("kind-PANEL");
        var page = organiser.sendInVain(call, fields).body();
        assertThat(page).contains("id=\"text-ro-error\"", "id=\"closes-error\"", "id=\"kinds-error\"");
        fields.put("opens", "");
        fields.put("closes", "99999-01-01T00:00");
        assertThat(organiser.sendInVain(call, fields).body()).contains("id=\"opens-error\"", "id=\"closes-error\"");
    }

    private static Map<String, String> call() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text-ro", "Text");
        fields.put("text-en", "Text");
        fields.put("kind-TALK", "on");
        fields.put("kind-PANEL", "on");
        fields.put("opens", "2089-01-15T09:00");
        fields.put("closes", "2089-06-01 23:59");
        fields.put("enabled", "on");
        fields.put("blind", "on");
        return fields;
    }
}
