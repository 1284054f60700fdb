package ro.clujit.innovationdays.mail.bounce.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ro.clujit.innovationdays.ApiClient;
import ro.clujit.innovationdays.mail.UnreachableAddress;
import ro.clujit.innovationdays.mail.bounce.TestLetters;

/** What providers send. */
@QuarkusTest
@WithTestResource(WebhookSetting.class)
class ReportApiTest {

    private static final String PATH = "/api/v1/mail/reports";

    @Inject
    TestLetters letters;

    private final String address = TestLetters.address();

    private static Response send(String body) {
        return ApiClient.json(body).header("X-Webhook-Key", WebhookSetting.KEY).post(PATH);
    }

    private static String report(String type, UUID letter, String to, String status) {
        return """
                {"type": "%s", "messageId": "<%s@example.org>", "recipient": "%s", "status": "%s",
                 "text": "550 <%s> no such user", "at": "2026-05-04T08:30:00Z"}
                """.formatted(type, letter, to, status, to);
    }

    @Test
    void marksWhatCameBackForGoodOnceHoweverOftenItIsTold() {
        UUID letter = letters.sent(address);
        String body = "[" + report("bounced", letter, address, "5.1.1") + "]";
        Response answer = send(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getInt("taken")).isEqualTo(1);
        assertThat(send(body).jsonPath().getInt("taken")).isZero();
        assertThat(letters.reports(letter)).hasSize(1);
        UnreachableAddress mark = letters.mark(address).orElseThrow();
        assertThat(mark.because()).isEqualTo(UnreachableAddress.Because.BOUNCED);
        assertThat(mark.answer()).contains("no such user").doesNotContain(address);
    }

    @Test
    void takesTheSameReportSentManyTimesAtOnceAsOne() throws Exception {
        UUID letter = letters.sent(address);
        String body = "[" + report("complained", letter, address, "") + "]";
        List<Response> answers = ApiClient.together(6, i -> send(body));
        assertThat(ApiClient.with(200, answers)).isEqualTo(6);
        assertThat(answers.stream()
                        .mapToInt(answer -> answer.jsonPath().getInt("taken"))
                        .sum())
                .isEqualTo(1);
        assertThat(letters.mark(address).orElseThrow().because()).isEqualTo(UnreachableAddress.Because.COMPLAINED);
    }

    @Test
    void listensToNobodyWithoutTheKey() {
        UUID letter = letters.sent(address);
        String body = "[" + report("bounced", letter, address, "5.1.1") + "]";
        assertThat(ApiClient.json(body).post(PATH).statusCode()).isEqualTo(401);
        for (String wrong : List.of("", "x", WebhookSetting.KEY + "0", WebhookSetting.KEY.substring(1))) {
            assertThat(ApiClient.json(body)
                            .header("X-Webhook-Key", wrong)
                            .post(PATH)
                            .statusCode())
                    .isEqualTo(401);
        }
        assertThat(letters.reports(letter)).isEmpty();
    }

    @Test
    void ignoresWhatIsAboutAnotherLetterOrAnotherRecipient() {
        UUID letter = letters.sent(address);
        UUID none = UUID.fromString("0197a000-1111-7222-8333-444455556666");
        String victim = TestLetters.address();
        Response answer = send("[" + report("bounced", none, address, "5.1.1") + ","
                + report("bounced", letter, victim, "5.1.1") + "]");
        assertThat(answer.jsonPath().getInt("taken")).isZero();
        assertThat(answer.jsonPath().getInt("ignored")).isEqualTo(2);
        assertThat(letters.mark(victim)).isEmpty();
    }

    @Test
    void readsAllOfARequestOrNothingOfItAndSaysWhatIsWrong() {
        UUID letter = letters.sent(address);
        Response answer = send("[" + report("bounced", letter, address, "5.1.1") + ","
                + report("exploded", letter, address, "5.1.1") + "]");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo("1");
        assertThat(answer.jsonPath().getString("errors[0].message")).contains("type");
        assertThat(letters.reports(letter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "null",
                "7",
                "[null]",
                "[[]]",
                "[{\"type\":\"bounced\"}]",
                "[{\"type\":7,\"messageId\":{},\"recipient\":[],\"at\":\"never\"}]"
            })
    void refusesWhatMakesNoSense(String body) {
        assertThat(send(body).statusCode()).isIn(400, 422);
    }

    @Test
    void refusesWhatIsNoJsonAndWhatIsTooMuch() {
        assertThat(send("[{").statusCode()).isEqualTo(400);
        String one = report("bounced", UUID.randomUUID(), address, "5.1.1");
        String many = "[" + "{},".repeat(500) + "{}]";
        assertThat(send(many).statusCode()).isEqualTo(422);
        assertThat(send("[" + (one + ",").repeat(2000) + one + "]").statusCode())
                .isEqualTo(413);
    }
}
