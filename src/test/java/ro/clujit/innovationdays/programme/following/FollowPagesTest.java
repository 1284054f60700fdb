package ro.clujit.innovationdays.programme.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.Visitor;

/** Readers follow sessions without an account. */
@QuarkusTest
class FollowPagesTest extends FollowedProgramme {

    @Inject
    Forgetting forgetting;

    @Test
    void followsOnceTheOwnerOfTheAddressConfirms() {
        assertThat(visitor.get(form).body())
                .contains("Follow this session", "Robots", "Aula Magna", "10:00–11:00 EEST")
                .contains("deleted after 7 days; in any case 30 days after the edition");
        assertThat(ask(form, email).body()).contains("Look into your mailbox");
        String link = outbox.linkTo(email);
        for (int scanned = 0; scanned < 3; scanned++) {
            assertThat(visitor.get(link).body()).contains("Not yet confirmed", "Yes, write to me");
        }
        assertThat(confirmed()).as("reading confirms nothing").isZero();
        assertThat(post(link + "/confirm", Map.of()).body()).contains("Confirmed.", "You follow it");
        post(link + "/confirm", Map.of());
        assertThat(confirmed()).isOne();
    }

    @Test
    void followsWhatAnAgendaLists() {
        String listed = robots + "." + clouds;
        assertThat(visitor.get("/ro/editions/" + slug + "/agenda?s=" + listed).body())
                .contains("/ro/editions/" + slug + "/follow?s=" + listed + "\"");
        String agenda = "/ro/editions/" + slug + "/follow?s=" + listed + ".99.x.";
        assertThat(visitor.get(agenda).body()).contains("Urmărește aceste 2 sesiuni", "Robots", "Clouds");
        ask(agenda, email);
        String link = outbox.linkTo(email);
        assertThat(link).startsWith("/ro/follow/");
        assertThat(outbox.to(email).get(0).text()).contains("* Robots", "* Clouds", "se șterge după 7 zile");
        post(link + "/confirm", Map.of());
        assertThat(confirmed()).isEqualTo(2);
        for (String nothing : List.of("", "?s=", "?s=999", "?s=a.b", "?s=99999999999999999999")) {
            assertThat(visitor.get("/ro/editions/" + slug + "/follow" + nothing).status())
                    .as(nothing)
                    .isEqualTo(404);
        }
    }

    @Test
    void answersTheSameWhetherTheAddressIsKnownOrNot() {
        String first = ask(form, email).body();
        String again = ask(form, email.toUpperCase(java.util.Locale.ROOT)).body();
        post(outbox.linkTo(email) + "/confirm", Map.of());
        assertThat(again).isEqualTo(first).isEqualTo(ask(form, email).body());
        assertThat(followers()).isOne();
    }

    @Test
    void writesOnceInTenMinutesAndFiveTimesADay() {
        for (int asked = 0; asked < 4; asked++) {
            ask(form, email);
        }
        assertThat(outbox.to(email)).hasSize(1);
        for (int asked = 0; asked < 8; asked++) {
            clock.forward(FollowRequests.PAUSE.plusMinutes(1));
            ask(form, email);
        }
        assertThat(outbox.to(email)).hasSize(5);
    }

    @Test
    void whoKnowsAnAddressAddsNothingToWhatItFollows() {
        ask(form, email);
        String link = outbox.linkTo(email);
        post(link + "/confirm", Map.of());
        ask("/en/editions/" + slug + "/sessions/clouds/follow", email);
        assertThat(confirmed()).as("the other one is not confirmed").isOne();
        programmes.move(slug, clouds, room, "14:00", "15:00");
        programmes.release(slug);
        assertThat(editions.count(
                        "select count(*) from change_notice n join follower f on f.id = n.follower_id where f.email = ?",
                        email))
                .isZero();
        clock.forward(Duration.ofDays(8));
        forgetting.sweep();
        assertThat(visitor.get(link).body()).contains("Robots").doesNotContain("Clouds");
    }

    @Test
    void stopsOneOrAllAndForgetsWithTheLetters() {
        ask("/en/editions/" + slug + "/follow?s=" + robots + "." + clouds, email);
        String link = outbox.linkTo(email);
        post(link + "/confirm", Map.of());
        String guid = firstGuid(visitor.get(link).body());
        assertThat(post(link + "/stop", Map.of("session", guid)).body()).contains("Done.");
        assertThat(confirmed()).isOne();
        assertThat(visitor.post(link + "/stop", Map.of("session", "no-guid")).status())
                .isBetween(400, 404);
        assertThat(post(link + "/stop", Map.of()).body()).contains("You follow no session");
        assertThat(confirmed()).isZero();
        assertThat(post(link + "/forget", Map.of()).body()).contains("Forgotten");
        assertThat(visitor.post(link + "/forget", Map.of()).status())
                .as("twice is no error")
                .isEqualTo(303);
        assertThat(followers()).isZero();
        assertThat(outbox.to(email)).isEmpty();
        assertThat(visitor.get(link).status()).isEqualTo(404);
        assertThat(visitor.post(link + "/confirm", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void organisersReadTheLetterUnderItsAddress() {
        ask(form, email);
        var organiser = new Organiser(base);
        String list = organiser.get("/ro/office/letters").body();
        String letter = list.replaceFirst("(?s).*href=\"(/ro/office/letters/[0-9a-f-]{36})\">" + email + "<.*", "$1");
        assertThat(organiser.get(letter).body())
                .contains("Confirm: news of sessions at Test edition", "See and confirm")
                .doesNotContain("&lt;" + email, "Atașamente");
        assertThat(organiser.get(letter + "/body").body()).contains("Is it you who wants to know?");
    }

    private static String firstGuid(String page) {
        return page.replaceFirst("(?s).*?name=\"session\" value=\"([^\"]+)\".*", "$1");
    }

    @Test
    void refusesWhatIsNoAddressAndWhatIsNotToBeFollowed() {
        for (String wrong : List.of("", "ana", "ana@", "ana@example.org, bob@example.org", "a\r\nBcc: b@example.org")) {
            visitor.get(form);
            Visitor.Answer sent = visitor.post(form, Map.of("email", wrong));
            assertThat(sent.status()).as(wrong).isEqualTo(422);
            assertThat(sent.body()).contains("Write an e-mail address such as");
        }
        assertThat(visitor.post(form, Map.of("email", "<script>alert(1)</script>"))
                        .body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(visitor.get("/en/editions/" + slug + "/sessions/unknown/follow")
                        .status())
                .isEqualTo(404);
        assertThat(visitor.get("/en/editions/nowhere/sessions/robots/follow").status())
                .isEqualTo(404);
        programmes.cancel(slug, robots);
        programmes.release(slug);
        assertThat(visitor.get(form).status()).as("cancelled").isEqualTo(404);
        editions.change("update edition set state = 'DRAFT' where slug = ?", slug);
        assertThat(visitor.get("/en/editions/" + slug + "/sessions/clouds/follow")
                        .status())
                .as("not public")
                .isEqualTo(404);
        editions.change("update edition set state = 'ARCHIVED' where slug = ?", slug);
        String other = "/en/editions/" + slug + "/sessions/clouds/follow";
        assertThat(visitor.get(other).body()).contains("This edition is over").doesNotContain("name=\"email\"");
        assertThat(visitor.post(other, Map.of("email", email)).status()).isEqualTo(409);
    }
}
