package ro.clujit.innovationdays.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.mail.ComposedLetter;
import ro.clujit.innovationdays.mail.Letters;
import ro.clujit.innovationdays.mail.MailAddress;
import ro.clujit.innovationdays.mail.Mailboxes;
import ro.clujit.innovationdays.mail.Parts;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.TestProgrammes;
import ro.clujit.innovationdays.programme.following.Following;
import ro.clujit.innovationdays.programme.release.Releases;
import ro.clujit.innovationdays.programme.speaking.Inviting;

/** A release that moves one session and cancels one tells those who follow them and those who speak in them. */
@QuarkusTest
@WithTestResource(MailAddress.class)
class ReleaseLettersTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions testEditions;

    @Inject
    TestProgrammes programmes;

    @Inject
    Editions editions;

    @Inject
    Releases releases;

    @Inject
    Following following;

    @Inject
    Inviting inviting;

    @Inject
    Letters letters;

    @Inject
    TestOutbox outbox;

    private Mailboxes mailboxes;
    private String slug;
    private UUID aula;
    private UUID studio;
    private UUID ana;
    private UUID dan;
    private int robots;
    private int clouds;
    private int fields;

    @BeforeEach
    void makeAProgramme() {
        mailboxes = Mailboxes.open();
        slug = testEditions.open(20).slug();
        aula = programmes.room(slug, "Aula Magna", 300);
        studio = programmes.room(slug, "Studio", 40);
        ana = speaker("Ana <b>Île</b>", "ana@example.org");
        dan = speaker("Dan Țurcanu", "dan@example.org");
        robots = programmes.session(slug, "Roboți & <i>oameni</i>", aula, "10:00", "11:00", ana, dan);
        clouds = programmes.session(slug, "Nori", studio, "12:00", "13:00", ana);
        fields = programmes.session(slug, "Câmpuri", studio, "15:00", "16:00", speaker("Necunoscut", null));
        programmes.release(slug);
    }

    @AfterEach
    void close() {
        mailboxes.close();
        QuarkusTransaction.requiringNew().run(letters::deleteAll);
    }

    private UUID speaker(String name, String email) {
        UUID id = programmes.speaker(name);
        testEditions.change("update speaker set email = ? where id = ?", email, id);
        return id;
    }

    private void follow(String email, Language language, int... numbers) {
        QuarkusTransaction.requiringNew().run(() -> {
            var edition = editions.bySlug(slug).orElseThrow();
            var programme = releases.programme(edition);
            List<UUID> guids = java.util.Arrays.stream(numbers)
                    .mapToObj(number -> programme.session(number).orElseThrow().guid())
                    .toList();
            following.ask(edition, guids, email, language);
        });
    }

    private void confirm(String email) {
        var visitor = new Visitor(base);
        String link = outbox.linkTo(email);
        visitor.get(link);
        assertThat(visitor.post(link + "/confirm", Map.of()).status()).isEqualTo(303);
    }

    private MimeMessage letter(String address, String subject) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> find(address, subject), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<MimeMessage> find(String address, String subject) throws MessagingException {
        for (MimeMessage message : mailboxes.letters()) {
            if (message.getAllRecipients()[0].toString().contains(address)
                    && message.getSubject().startsWith(subject)
                    && message.getSubject().contains(slug.replace("test-", " "))) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    @Test
    void tellsFollowersAndSpeakersOnceEachInTheirLanguage() throws Exception {
        follow("maria@example.org", Language.ro, robots, clouds);
        follow("john@example.org", Language.en, clouds);
        follow("unsure@example.org", Language.ro, robots, clouds);
        follow("elsewhere@example.org", Language.ro, fields);
        for (String email : List.of("maria@example.org", "john@example.org", "elsewhere@example.org")) {
            confirm(email);
        }
        assertThat(inviting.one(slug, ana, Language.ro)).isEqualTo(Inviting.Outcome.DONE);
        assertThat(inviting.one(slug, dan, Language.en)).isEqualTo(Inviting.Outcome.DONE);

        programmes.move(slug, robots, studio, "17:00", "18:30");
        programmes.cancel(slug, clouds);
        programmes.release(slug);

        var maria = letter("maria@example.org", "Schimbări în ce urmărești la Ediția de probă");
        assertThat(maria.getHeader("Content-Language")).containsExactly("ro");
        var parts = Parts.of(maria);
        assertThat(parts.text("text/plain"))
                .contains("S-au schimbat 2 sesiuni pe care le urmărești")
                .contains("* Roboți & <i>oameni</i>")
                .contains("Înainte: joi, 20 aprilie 2090, 10:00–11:00 EEST, Aula Magna")
                .contains("Acum: joi, 20 aprilie 2090, 17:00–18:30 EEST, Studio")
                .contains("* Nori", "Anulată.")
                .contains("Înainte: joi, 20 aprilie 2090, 12:00–13:00 EEST, Studio")
                .contains("/ro/editions/" + slug + "/sessions/nori", "/ro/follow/");
        assertThat(parts.text("text/html"))
                .contains("lang=\"ro\"", "Roboți &amp; &lt;i&gt;oameni&lt;/i&gt;")
                .doesNotContain("<i>", "&amp;amp;", "&amp;lt;");
        var john = letter("john@example.org", "Changes in what you follow at Test edition");
        assertThat(Parts.of(john).text("text/plain"))
                .contains("A session that you follow has changed", "Cancelled.")
                .contains("Before: Thursday 20 April 2090, 12:00–13:00 EEST, Studio", "/en/follow/")
                .doesNotContain("Roboți");

        var speaking = letter("ana@example.org", "Sesiunile tale la Ediția de probă");
        assertThat(Parts.of(speaking).text("text/plain"))
                .contains("Mutată.", "Acum: joi, 20 aprilie 2090, 17:00–18:30 EEST, Studio", "Anulată.")
                .contains("/ro/speaking/");
        assertThat(Parts.of(speaking).text("text/html"))
                .contains("Ana &lt;b&gt;Île&lt;/b&gt;")
                .doesNotContain("<b>Île");
        var english = letter("dan@example.org", "Your sessions at Test edition");
        assertThat(Parts.of(english).text("text/plain"))
                .contains("Moved.", "Now: Thursday 20 April 2090, 17:00–18:30 EEST, Studio")
                .doesNotContain("Cancelled.");

        for (String kind : List.of("change-notice", "speaker-notice")) {
            assertThat(testEditions.count("select count(*) from letter where kind = ?", kind))
                    .as("one letter each, none to who did not confirm, was not invited or is not concerned")
                    .isEqualTo(2);
        }
        keepForPeopleToLookAt(List.of("maria", "john", "ana", "dan", "unsure"));
    }

    /** What a letter says is what its release said, even if it is read after the next. */
    @Test
    void saysWhatThatReleaseSaid() {
        follow("maria@example.org", Language.en, robots);
        confirm("maria@example.org");
        programmes.move(slug, robots, studio, "17:00", "18:00");
        programmes.release(slug);
        programmes.move(slug, robots, aula, "08:00", "09:00");
        programmes.release(slug);
        List<ComposedLetter> all = outbox.to("maria@example.org");
        assertThat(all).hasSize(3);
        assertThat(all.get(1).text()).contains("17:00–18:00 EEST, Studio").doesNotContain("08:00");
        assertThat(all.get(2).text()).contains("Before: Thursday 20 April 2090, 17:00", "Now: Thursday", "08:00–09:00");
        programmes.cancel(slug, robots);
        programmes.release(slug);
        testEditions.change(
                "update session set cancelled = false, version = version + 1"
                        + " where number = ? and edition_id = (select id from edition where slug = ?)",
                robots,
                slug);
        programmes.release(slug);
        assertThat(outbox.to("maria@example.org").get(4).text())
                .contains("It takes place after all.", "When and where: Thursday 20 April 2090, 08:00");
    }

    @Test
    void writesNothingWhenTheReleaseFails() {
        follow("maria@example.org", Language.en, robots);
        confirm("maria@example.org");
        inviting.one(slug, ana, Language.ro);
        long before = testEditions.count("select count(*) from letter");
        programmes.cancel(slug, robots);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    programmes.release(slug);
                    throw new IllegalStateException("the answer could not be written");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(testEditions.count("select count(*) from letter")).isEqualTo(before);
        assertThat(testEditions.count(
                        "select count(*) from change_notice n join release r on r.id = n.release_id"
                                + " join edition e on e.id = r.edition_id where e.slug = ?",
                        slug))
                .isZero();
    }

    /** Speakers learn at the first release when they speak; who is put into a session later, then. */
    @Test
    void tellsSpeakersOfNewSessionsAndOfThoseTheyLeft() {
        inviting.one(slug, ana, Language.en);
        int late = programmes.session(slug, "Late idea", aula, "18:00", "19:00", ana);
        programmes.release(slug);
        List<ComposedLetter> all = outbox.to("ana@example.org");
        assertThat(all.get(all.size() - 1).text())
                .contains("* Late idea", "New: you have a part in this session.")
                .contains("When and where: Thursday 20 April 2090, 18:00–19:00 EEST, Aula Magna");
        testEditions.change(
                "delete from session_speaker where session_id = (select s.id from session s join edition e"
                        + " on e.id = s.edition_id where e.slug = ? and s.number = ?)",
                slug,
                late);
        programmes.release(slug);
        all = outbox.to("ana@example.org");
        assertThat(all.get(all.size() - 1).text())
                .contains("* Late idea", "You no longer have a part in this session.");
    }

    private void keepForPeopleToLookAt(List<String> people) throws java.io.IOException {
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        for (String person : people) {
            int n = 1;
            for (ComposedLetter letter : outbox.to(person + "@example.org")) {
                Files.writeString(folder.resolve("note-" + person + "-" + n + ".html"), letter.html());
                Files.writeString(folder.resolve("note-" + person + "-" + n++ + ".txt"), letter.text());
            }
        }
    }
}
