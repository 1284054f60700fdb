package ro.clujit.innovationdays.letters.unsubscribing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.letters.announcement.TestReaders;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Reader;
import ro.clujit.innovationdays.letters.unsubscribing.UnsubscribeLinks.Whose;
import ro.clujit.innovationdays.platform.locale.Language;

/** Ending announcements from a letter: on its page, and by a mailbox's own server (RFC 8058). */
@QuarkusTest
class UnsubscribePagesTest {

    @TestHTTPResource("/")
    URI base;

    @Inject
    TestEditions editions;

    @Inject
    TestReaders readers;

    @Inject
    UnsubscribeLinks links;

    private String slug;
    private String address;
    private UUID ticket;
    private UUID second;
    private String path;

    @BeforeEach
    void write() {
        slug = editions.open(10).slug();
        address = "ana@" + slug + ".example";
        ticket = readers.agreed(slug, "Ana", "Ana@" + slug + ".example");
        second = readers.agreed(editions.open(2).slug(), "Ana", address);
        path = links.of(new Whose(Reader.TICKET, ticket, "Ana@" + slug + ".example"), Language.en)
                .getPath();
    }

    /** As a mail provider's server sends it: no cookie, no form token, no page seen before. */
    private HttpResponse<String> oneClick(String path, String type, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(base.resolve(path))
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> oneClick(String path) throws Exception {
        return oneClick(path, "application/x-www-form-urlencoded", "List-Unsubscribe=One-Click");
    }

    private List<String> rows() {
        return editions.texts("select scope from unsubscribed where address = ?1 order by scope", address);
    }

    private long held(UUID ticket) {
        return editions.count(
                "select count(*) from consent where ticket_id = ?1 and purpose = 'NEWS' and withdrawn_at is null",
                ticket);
    }

    @Test
    void looksAndEndsNothing() {
        var visitor = new Visitor(base.toString());
        assertThat(visitor.get(path).body())
                .contains("End announcements", "Test edition " + slug.replace("test-", ""), "stay:")
                .doesNotContain(address);
        assertThat(visitor.get(path.replace("/en/", "/ro/")).body()).contains("Oprește anunțurile");
        assertThat(rows()).isEmpty();
        assertThat(held(ticket)).isEqualTo(1);
    }

    @Test
    void endsWithOneRequestOfAMailboxAndAnswersTheNextTheSame() throws Exception {
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = oneClick(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("No more announcements");
        }
        assertThat(rows()).containsExactly("EDITION", "NEWS");
        assertThat(held(ticket)).isZero();
        assertThat(held(second)).as("of the same address, in another edition").isZero();
        assertThat(editions.count(
                        "select count(*) from consent where ticket_id in (?1, ?2) and withdrawn_at is not null",
                        ticket,
                        second))
                .as("what held until when is kept")
                .isEqualTo(2);
        assertThat(editions.count(
                        "select count(*) from registration_change where ticket_id = ?1 and kind = 'CONSENTS_CHANGED'",
                        ticket))
                .isEqualTo(1);
    }

    @Test
    void takesTheRequestAsAMailboxLikesToSendIt() throws Exception {
        assertThat(oneClick(
                                path,
                                "multipart/form-data; boundary=b",
                                "--b\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--b--\r\n")
                        .statusCode())
                .isEqualTo(200);
        assertThat(rows()).containsExactly("EDITION", "NEWS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "t", "t00000000-0000-0000-0000-000000000000", "%F0%9F%98%80", "c1-2-3-4-5"})
    void answersWhatIsForgedThatItIsNotKnown(String token) throws Exception {
        assertThat(oneClick("/en/unsubscribe/" + token).statusCode()).isEqualTo(404);
        assertThat(new Visitor(base.toString()).get("/ro/unsubscribe/" + token).body())
                .contains("Nu cunoaștem acest link");
        String changed = path.substring(0, path.length() - 1) + (path.endsWith("a") ? "b" : "a");
        assertThat(oneClick(changed).statusCode()).isEqualTo(404);
        assertThat(rows()).isEmpty();
    }

    @Test
    void endsByTheButtonOfThePageAndLetsThemComeAgain() {
        var visitor = new Visitor(base.toString());
        visitor.get(path);
        var ended = visitor.post(path + "?seen=true", Map.of());
        assertThat(ended.status()).isEqualTo(303);
        assertThat(visitor.get(ended.location()).body()).contains("No more announcements", "by mistake");
        for (int i = 0; i < 2; i++) {
            assertThat(visitor.post(path + "/undo", Map.of()).status()).isEqualTo(303);
        }
        assertThat(visitor.get(path + "?back=true").body()).contains("They come again");
        assertThat(rows()).isEmpty();
        assertThat(held(ticket)).isEqualTo(1);
        assertThat(held(second)).isEqualTo(1);
    }

    @Test
    void givesNoConsentThatWasNotThereBefore() {
        editions.change("delete from consent where ticket_id = ?", second);
        var visitor = new Visitor(base.toString());
        visitor.get(path);
        visitor.post(path, Map.of());
        visitor.get(path);
        visitor.post(path + "/undo", Map.of());
        assertThat(held(ticket)).isEqualTo(1);
        assertThat(held(second)).isZero();
    }

    /** Whoever passed a ticket on keeps a link that names it. It is about their own address, and never the next one's. */
    @Test
    void concernsNobodyWhoGotTheTicketSince() throws Exception {
        String next = "vlad@" + slug + ".example";
        editions.change("update ticket set name = 'Vlad', email = ? where id = ?", next, ticket);
        var former = new Visitor(base.toString());
        assertThat(former.get(path).body()).contains("End announcements").doesNotContain(next);
        assertThat(oneClick(path).statusCode()).isEqualTo(200);
        assertThat(held(ticket)).as("the new holder's").isEqualTo(1);
        assertThat(held(second)).as("the former holder's own").isZero();
        assertThat(rows()).containsExactly("EDITION", "NEWS");
        assertThat(editions.count("select count(*) from unsubscribed where address = ?1", next))
                .isZero();
        editions.change("update consent set withdrawn_at = now() where ticket_id = ?", ticket);
        former.get(path);
        assertThat(former.post(path + "/undo", Map.of()).status()).isEqualTo(303);
        assertThat(held(ticket)).as("nobody agrees for another").isZero();
        assertThat(held(second)).isEqualTo(1);
    }

    @Test
    void wantsAFormsTokenForWhatNoMailboxAsks() throws Exception {
        oneClick(path);
        assertThat(oneClick(path + "/undo").statusCode()).isEqualTo(400);
        assertThat(rows()).containsExactly("EDITION", "NEWS");
    }

    @Test
    void endsThemForAPartnersContactToo() throws Exception {
        UUID contact = readers.contact(readers.tier(slug, "Aur"), "Vlad", "Vlad@" + slug + ".example");
        String own = links.of(new Whose(Reader.CONTACT, contact, "Vlad@" + slug + ".example"), Language.ro)
                .getPath();
        assertThat(oneClick(own).statusCode()).isEqualTo(200);
        assertThat(editions.texts(
                        "select scope from unsubscribed where address = ?1 order by scope",
                        "vlad@" + slug + ".example"))
                .containsExactly("NEWS", "PARTNER");
        assertThat(new Visitor(base.toString()).get(own).body()).contains("Fără alte anunțuri");
    }
}
