package ro.clujit.innovationdays.checkin.device;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static ro.clujit.innovationdays.checkin.device.TestDoor.as;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** How a phone becomes a device, and how it is one no longer. */
@QuarkusTest
class PairingTest {

    private static final Pattern LINK = Pattern.compile("id=\"pairing-link\"[^>]*>[^<]*(/en/door/pair/[0-9a-z]+)<");
    private static final Pattern MINE = Pattern.compile("/devices/([0-9a-f-]{36})/revoke");

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestDoor door;

    @Inject
    MovableClock clock;

    TestEditions.Made edition;

    @BeforeEach
    void open() {
        edition = editions.open(100);
    }

    @Test
    void pairsOnePhoneByALinkAndForgetsItWhenItIsRevoked() {
        var organiser = new Organiser(base);
        String page = "/en/office/editions/" + edition.slug() + "/devices";
        assertThat(organiser
                        .sendInVain(page, Map.of("name", "", "until", "2020-01-01"))
                        .body())
                .contains("Write a name", "Choose at least one gate", "Choose a day from today on");
        Visitor.Answer shown = organiser.send(
                page, Map.of("name", "Telefonul Anei", "until", "2090-04-22", "gate-" + edition.mainGate(), "on"));
        Matcher link = LINK.matcher(shown.body());
        assertThat(link.find()).as(shown.body()).isTrue();

        var phone = new Visitor(base);
        Visitor.Answer offer = phone.get(link.group(1));
        assertThat(offer.body()).contains("Telefonul Anei", "Main door").doesNotContain("Side door");
        assertThat(phone.get(link.group(1)).status())
                .as("looking at it uses nothing")
                .isEqualTo(200);
        Visitor.Answer paired = phone.post(link.group(1), Map.of());
        assertThat(paired.location()).isEqualTo("/en/door");
        assertThat(phone.cookies()).contains("device=idd_");
        assertThat(phone.get("/en/door").body()).contains("Telefonul Anei", edition.mainGate());
        assertThat(phone.get("/en/door/" + edition.mainGate()).body()).contains("/api/v1/door/scan");
        assertThat(phone.get("/en/door/" + edition.sideGate()).status()).isEqualTo(404);
        assertThat(phone.get("/en/office").status()).as("no account is on it").isEqualTo(303);

        var second = new Visitor(base);
        assertThat(second.get(link.group(1)).status()).isEqualTo(410);
        second.get("/en/sign-in");
        assertThat(second.post(link.group(1), Map.of()).status()).isEqualTo(410);
        assertThat(second.get("/en/door").status()).isEqualTo(410);

        assertThat(phone.get("/api/v1/door/me").body()).contains("\"name\":\"Telefonul Anei\"", edition.slug());
        Visitor.Answer list = organiser.get(page);
        assertThat(list.body()).contains("Telefonul Anei", "Paired");
        Matcher mine = MINE.matcher(list.body());
        assertThat(mine.find()).isTrue();
        organiser.send(page, Map.of("name", "x", "until", "2090-04-22", "gate-" + edition.mainGate(), "on"));
        organiser.get(page);
        assertThat(organiser
                        .post(page + "/" + mine.group(1) + "/revoke", Map.of())
                        .status())
                .isEqualTo(303);
        for (String path : List.of("me", "list", "changes?since=x", "search?q=ana")) {
            Visitor.Answer gone = phone.get("/api/v1/door/" + path);
            assertThat(gone.status()).as(path).isEqualTo(410);
            assertThat(gone.body()).contains("\"type\":\"/problems/device-revoked\"");
        }
        assertThat(phone.postJson("/api/v1/door/scans", "{}").status()).isEqualTo(410);
        assertThat(phone.get("/en/door").status()).isEqualTo(410);
        assertThat(organiser
                        .post(page + "/" + UUID.randomUUID() + "/revoke", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void pairsOnlyTheFirstOfTwoAndNobodyAfterTenMinutes() throws Exception {
        var organiser = new Organiser(base);
        String page = "/en/office/editions/" + edition.slug() + "/devices";
        var terms = Map.of("name", "x", "until", "2090-04-22", "gate-" + edition.mainGate(), "on");
        Matcher link = LINK.matcher(organiser.send(page, terms).body());
        assertThat(link.find()).isTrue();
        List<Response> answers = ApiClient.together(6, i -> {
            var visitor = new Visitor(base);
            visitor.get(link.group(1));
            Visitor.Answer answer = visitor.post(link.group(1), Map.of());
            return given().get("/q/health/" + (answer.status() == 303 ? "live" : "none"));
        });
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);

        Matcher next = LINK.matcher(organiser.send(page, terms).body());
        assertThat(next.find()).isTrue();
        clock.forward(Duration.ofMinutes(11));
        assertThat(new Visitor(base).get(next.group(1)).status()).isEqualTo(410);
        clock.reset();
    }

    @Test
    void isForDevicesAlone() {
        assertThat(given().get("/api/v1/door/list").statusCode()).isEqualTo(401);
        assertThat(new Organiser(base).get("/api/v1/door/list").status()).isEqualTo(403);
        assertThat(as("idd_" + "0".repeat(32)).get("/api/v1/door/list").statusCode())
                .as("what nobody ever was is told as what is no longer")
                .isEqualTo(410);
        String phone = door.pair(edition, edition.mainGate());
        clock.forward(Duration.ofDays(3));
        assertThat(as(phone).get("/api/v1/door/list").statusCode()).isEqualTo(410);
        clock.reset();
        assertThat(as(phone).get("/api/v1/door/list").statusCode()).isEqualTo(200);
        assertThat(as(phone)
                        .get("/api/v1/editions/" + edition.slug() + "/arrivals")
                        .statusCode())
                .as("a device's token opens nothing else")
                .isEqualTo(401);
    }
}
