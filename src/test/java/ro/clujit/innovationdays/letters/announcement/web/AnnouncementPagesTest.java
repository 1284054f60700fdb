package ro.clujit.innovationdays.letters.announcement.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ro.clujit.innovationdays.MovableClock;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor.Answer;
import ro.clujit.innovationdays.letters.announcement.TestReaders;
import ro.clujit.innovationdays.letters.announcement.TryingOut;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.mail.TestOutbox;

/** Organisers write an announcement, look whom it reaches, try it out, and send it; what is wrong is said beside its field. */
@QuarkusTest
class AnnouncementPagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestReaders readers;

    @Inject
    TestOutbox outbox;

    @Inject
    Letters letters;

    @Inject
    MovableClock clock;

    private String slug;
    private String list;
    private Organiser organiser;

    @BeforeEach
    void open() {
        slug = editions.open(20).slug();
        list = "/en/office/editions/" + slug + "/announcements";
        organiser = new Organiser(base);
    }

    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew().run(letters::deleteAll);
        clock.reset();
    }

    private Map<String, String> good() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("key", UUID.randomUUID().toString());
        fields.put("subject-ro", "Despre {edition}");
        fields.put("subject-en", "About {edition}");
        fields.put("text-ro", "Bună, {name}");
        fields.put("text-en", "Dear {name}");
        fields.put("words", "");
        fields.put("pause", "");
        fields.put("per-minute", "");
        return fields;
    }

    /** @return the address of its page */
    private String written(Map<String, String> fields) {
        organiser.get(list + "/new?nature=PRACTICAL");
        Answer sent = organiser.postForm(list + "/new?nature=PRACTICAL", fields);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return list + "/" + fields.get("key");
    }

    @Test
    void asksWhatItIsFirstAndExplainsBoth() {
        Answer page = organiser.get(list + "/new?q=pop");
        assertThat(page.body())
                .contains("Practical word", "needs no consent", "Only people who ticked that they want news")
                .contains("new?nature=NEWS&amp;q=pop");
        assertThat(organiser.get(list + "/new?nature=SPAM").body()).contains("What is it?");
        organiser.get(list + "/new?nature=NEWS");
        assertThat(organiser.postForm(list + "/new?nature=SPAM", good()).status())
                .isEqualTo(404);
    }

    @Test
    void beginsWithWhomTheListOfRegistrationsShows() {
        assertThat(organiser
                        .get(list + "/new?nature=PRACTICAL&q=pop&state=AWAITS_PAYMENT")
                        .body())
                .contains("value=\"pop\"")
                .containsPattern("id=\"standing-AWAITS_PAYMENT\"[^>]* checked");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject-ro | {nume}         | {nume} means nothing here",
                "subject-en | {ticket link}  | {ticket link} means nothing here",
                "text-en    | Dear {nobody}  | {nobody} means nothing here",
                "text-ro    | Bună {name     | { means nothing here",
                "text-ro    | ''             | Write it in Romanian",
                "pause      | 0              | whole number of seconds",
                "pause      | soon           | whole number of seconds",
                "per-minute | -4             | whole number",
                "per-minute | 6001           | whole number",
                "words      | LONG           | at most 100 characters",
                "subject-en | LONG           | more than 150 characters",
                "text-en    | LONG           | more than 10000 characters",
            })
    void saysBesideAFieldWhatIsWrongWithIt(String field, String wrong, String remark) {
        organiser.get(list + "/new?nature=PRACTICAL");
        String sent = wrong.equals("LONG") ? "x".repeat(10_001) : wrong;
        Answer answer = organiser.postForm(list + "/new?nature=PRACTICAL", Organiser.with(good(), field, sent));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body())
                .contains(remark, "id=\"" + field + "-error\"")
                .as("the others are kept")
                .containsPattern("About \\{edition}|Dear \\{name}");
    }

    @Test
    void saysWhereTwoPacesWereChosen() {
        var fields = Organiser.with(Organiser.with(good(), "pause", "5"), "per-minute", "5");
        organiser.get(list + "/new?nature=PRACTICAL");
        assertThat(organiser.postForm(list + "/new?nature=PRACTICAL", fields).body())
                .contains("not both");
    }

    @Test
    void needsALanguageOnlyWhereSomebodyReadsIt() {
        readers.ticket(slug, "Ana", "ana@example.org");
        var romanian = Organiser.with(Organiser.with(good(), "subject-en", ""), "text-en", "");
        assertThat(organiser.get(written(romanian)).body()).contains("1 address");
        readers.ticket(slug, "John", "john@example.org", "VALID", "en", "IT");
        var again = Organiser.with(romanian, "key", UUID.randomUUID().toString());
        organiser.get(list + "/new?nature=PRACTICAL");
        assertThat(organiser.postForm(list + "/new?nature=PRACTICAL", again).body())
                .contains("1 of those who get it read English");
        String page = list + "/" + romanian.get("key");
        organiser.get(page + "/send");
        assertThat(organiser
                        .postForm(page + "/send", Map.of("when", "now", "confirmed", "on"))
                        .body())
                .as("somebody registered since it was written")
                .contains("1 of those who get it read English");
    }

    @Test
    void isWrittenOnceHoweverOftenTheFormIsSent() {
        var fields = good();
        written(fields);
        written(fields);
        assertThat(editions.count(
                        "select count(*) from announcement where edition_id = (select id from edition where slug = ?1)",
                        slug))
                .isEqualTo(1);
    }

    @Test
    void showsWhomItReachesAndTheLetterAsAnyOfThemGetsIt() {
        UUID ana = readers.ticket(slug, "Ana <Țiră>", "ana@example.org");
        readers.ticket(slug, "Nobody", "");
        UUID elsewhere = readers.ticket(editions.open(2).slug(), "Else", "else@example.org");
        String page = written(good());
        assertThat(organiser.get(page).body()).contains("1 address", "ticket without an address");
        assertThat(organiser.get(page + "/people").body())
                .contains("Ana &lt;Țiră&gt;", "ana@example.org", "Forum, Test edition")
                .contains("preview?as=TICKET&amp;person=" + ana);
        Answer preview = organiser.get(page + "/preview?as=TICKET&person=" + ana);
        assertThat(preview.body()).contains("sandbox", "Bună, Ana &lt;Țiră&gt;");
        assertThat(organiser.get(page + "/preview/body?as=TICKET&person=" + ana).body())
                .contains("Bună, Ana &lt;Țiră&gt;", "/ro/unsubscribe/");
        assertThat(organiser.get(page + "/preview").body()).contains("Ana Example");
        assertThat(organiser
                        .get(page + "/preview?as=TICKET&person=" + elsewhere)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void sendsATestToOneselfOnlySoOftenAnHour() {
        String page = written(good());
        organiser.get(page);
        for (int i = 0; i < TryingOut.MOST; i++) {
            assertThat(organiser
                            .postForm(page + "/test", Map.of("language", "ro"))
                            .location())
                    .endsWith("done=tested");
        }
        Answer refused = organiser.postForm(page + "/test", Map.of("language", "ro"));
        assertThat(organiser.get(refused.location()).body()).contains("at most 10 times");
        var all = outbox.to(PostgresResource.ORGANISER);
        assertThat(all).hasSize(TryingOut.MOST);
        assertThat(all.get(0).subject()).startsWith("[Test] Despre Ediția");
        assertThat(all.get(0).unsubscribe()).isEmpty();
    }

    @Test
    void asksForAConfirmationAndForATimeThatThereIs() {
        readers.ticket(slug, "Ana", "ana@example.org");
        String page = written(good());
        Answer ask = organiser.get(page + "/send");
        assertThat(ask.body()).contains("Send to 1 address?");
        assertThat(refused(page, "when", "now", "confirmed", "")).contains("Tick that it is to go");
        assertThat(refused(page, "when", "", "confirmed", "on")).contains("Choose now or later");
        assertThat(refused(page, "when", "later", "confirmed", "on")).contains("Write a date");
        assertThat(refused(page, "when", "later", "confirmed", "on", "starts-at", "tomorrow"))
                .contains("Write a date");
        assertThat(refused(page, "when", "later", "confirmed", "on", "starts-at", "2020-01-01T10:00"))
                .contains("This time is past");
        assertThat(refused(page, "when", "later", "confirmed", "on", "starts-at", "2027-03-28T03:30"))
                .contains("go from 03:00 to 04:00 at once");
        assertThat(refused(page, "when", "later", "confirmed", "on", "starts-at", "2099-03-28T03:30"))
                .contains("two years ahead");
        var later = Map.of("when", "later", "confirmed", "on", "starts-at", "2027-04-19T09:00");
        assertThat(organiser.send(page + "/send", later).body()).contains("scheduled", "19 Apr 2027, 09:00 EEST");
        organiser.get(page);
        organiser.postForm(page + "/stop", Map.of());
        assertThat(organiser.get(page).body()).contains("draft");
    }

    private String refused(String page, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        organiser.get(page + "/send");
        Answer answer = organiser.postForm(page + "/send", form);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }

    @Test
    void isNeitherChangedNorDeletedOnceItHasStarted() {
        readers.ticket(slug, "Ana", "ana@example.org");
        var fields = good();
        String page = written(fields);
        organiser.get(page + "/send");
        for (int i = 0; i < 2; i++) {
            assertThat(organiser
                            .postForm(page + "/send", Map.of("when", "now", "confirmed", "on"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(organiser.get(page).body()).contains("How far it is");
        assertThat(organiser.get(page + "/edit").status()).isEqualTo(303);
        assertThat(organiser.postForm(page + "/edit", good()).location()).endsWith("done=late");
        assertThat(organiser.postForm(page + "/delete", Map.of()).location()).endsWith("done=late");
        for (int i = 0; i < 2; i++) {
            organiser.postForm(page + "/stop", Map.of());
        }
        assertThat(organiser.get(page).body()).contains("stopped", "Go on");
        for (int i = 0; i < 2; i++) {
            organiser.postForm(page + "/continue", Map.of());
        }
        assertThat(readers.outcome(UUID.fromString(fields.get("key")))).hasSize(1);
    }

    @Test
    void deletesADraftAndThenThereIsNothingMoreToDelete() {
        String page = written(good());
        organiser.get(page);
        for (int i = 0; i < 2; i++) {
            assertThat(organiser.postForm(page + "/delete", Map.of()).location())
                    .endsWith("done=deleted");
        }
        assertThat(organiser.get(page).status()).isEqualTo(404);
    }

    @Test
    void keepsASearchToUseItAgainUnderAnotherName() {
        String page = written(Organiser.with(good(), "audience-MEDICINE", "on"));
        organiser.get(page);
        assertThat(organiser.postForm(page + "/search", Map.of("name", "")).status())
                .isEqualTo(422);
        for (int i = 0; i < 2; i++) {
            assertThat(organiser
                            .postForm(page + "/search", Map.of("name", "Medici"))
                            .location())
                    .endsWith("done=kept");
        }
        organiser.postForm(page + "/search", Map.of("name", "Alții"));
        String id = editions.texts(
                        "select cast(id as text) from saved_search where name = 'Medici' and edition_id ="
                                + " (select id from edition where slug = ?1)",
                        slug)
                .get(0);
        assertThat(organiser.get(list + "/new?nature=NEWS&search=" + id).body())
                .containsPattern("id=\"audience-MEDICINE\"[^>]* checked");
        String one = list + "/searches/" + id;
        assertThat(organiser.postForm(one + "/name", Map.of("name", "alții")).body())
                .contains("Another search has this name", "name-" + id + "-error");
        assertThat(organiser
                        .postForm(one + "/name", Map.of("name", "x".repeat(81)))
                        .status())
                .isEqualTo(422);
        organiser.postForm(one + "/name", Map.of("name", "Doctori"));
        assertThat(organiser.get(list).body()).contains("Doctori").doesNotContain("Medici");
        for (int i = 0; i < 2; i++) {
            organiser.postForm(one + "/delete", Map.of());
        }
        assertThat(organiser.get(list).body()).doesNotContain("Doctori").contains("Alții");
    }
}
