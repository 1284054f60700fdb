package ro.clujit.innovationdays.badge.printing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Visitor;

/** Organisers print badges: each once for the first time, and all in the log. */
@QuarkusTest
class BadgePrintPagesTest extends BadgeOffice {

    @Test
    void printsWhatNobodyPrintedOnceAndKeepsReprintsApart() throws Exception {
        badges.person(edition.slug(), "Forum", "Ștefan Țurcanu", "stefan@example.org");
        badges.person(edition.slug(), "Forum", "Ana Pop", "ana@example.org");
        var key = UUID.randomUUID();
        String run = print(Map.of("key", key.toString(), "paper", "A7"));
        assertThat(print(Map.of("key", key.toString(), "paper", "A7")))
                .as("sent twice")
                .isEqualTo(run);
        assertThat(organiser.get(run).body())
                .contains("2 badges", "2 first prints", "A7, 74 × 105 mm", "Not opened", "0 of 2 drawn")
                .containsSubsequence("Ana Pop", "Ștefan Țurcanu");
        assertThat(text(run)).containsSubsequence("Ana Pop", "Ștefan Țurcanu");
        assertThat(organiser.get(run).body()).contains("Drawn", "2 of 2 drawn");
        assertThat(organiser.get(run + "/progress").body()).contains("\"drawn\":2", "\"total\":2", "\"DRAWN\"");
        assertThat(organiser.sendInVain(pages, Map.of("paper", "A6")).body())
                .contains("no such badge to print", "id=\"words-error\"");

        badges.person(edition.slug(), "Forum", "Eva Mureșan", "eva@example.org");
        assertThat(organiser.get(pages).body()).contains("Not printed yet", ">1<", ">2<", ">3<");
        String again = print(Map.of("paper", "A4_FOUR", "again", "on", "marks", "on"));
        assertThat(organiser.get(again).body()).contains("1 first print, 2 reprints");
        assertThat(organiser.get(again).body().split("Reprint</", -1)).hasSize(2 + 1);
        assertThat(organiser.get(pages).body()).contains("2 first prints", "1 first print, 2 reprints", "A4 with four");
        assertThat(firsts()).isEqualTo(3);
    }

    @Test
    void twoWhoPrintAtTheSameInstantNeverPrintABadgeFirstTwice() throws Exception {
        badges.many(edition.slug(), 40);
        organiser.get(pages);
        var threads = Executors.newFixedThreadPool(8);
        var go = new CountDownLatch(1);
        List<Future<Visitor.Answer>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            boolean isAgain = i % 4 == 3;
            all.add(threads.submit(() -> {
                go.await();
                return organiser.postForm(
                        pages,
                        isAgain
                                ? Map.of("key", UUID.randomUUID().toString(), "paper", "A6", "again", "on")
                                : Map.of("key", UUID.randomUUID().toString(), "paper", "A6"));
            }));
        }
        go.countDown();
        int made = 0;
        for (var one : all) {
            var answer = one.get(60, TimeUnit.SECONDS);
            assertThat(answer.status()).as(answer.body()).isIn(303, 422);
            made += answer.status() == 303 ? 1 : 0;
        }
        threads.shutdownNow();
        assertThat(made).isBetween(2, 3);
        assertThat(firsts()).isEqualTo(40);
        assertThat(editions.count(
                        "select sum(first_prints) from badge_run r join edition e on e.id = r.edition_id where e.slug = ?1",
                        edition.slug()))
                .isEqualTo(40);
    }

    @Test
    void printsByTypeAndByName() {
        badges.type(edition.slug(), "Press");
        badges.person(edition.slug(), "Forum", "Ana Pop", "ana@example.org");
        badges.person(edition.slug(), "Press", "Dan Țurcanu", "dan@ziar.example");
        badges.person(edition.slug(), "Press", "Eva Ștef", "eva@ziar.example");
        String byType = print(Map.of("paper", "CARD", "type", type("Press"), "words", "TURCANU dan"));
        assertThat(organiser.get(byType).body())
                .contains("1 badge", "Dan Țurcanu")
                .doesNotContain("Eva Ștef");
        String byName = print(Map.of("paper", "LABEL_62", "words", "ziar.example"));
        assertThat(organiser.get(byName).body()).contains("Eva Ștef").doesNotContain("Dan Țurcanu", "Ana Pop");
        assertThat(organiser
                        .sendInVain(pages, Map.of("paper", "A6", "words", "%", "again", "on"))
                        .body())
                .contains("There is no such badge to print.");
    }

    @Test
    void onePersonWithSeveralRolesHasOneBadge() throws Exception {
        badges.type(edition.slug(), "Pass");
        String first = badges.person(edition.slug(), "Forum", "Ștefan Țurcanu", "Stefan@example.org");
        String second = badges.person(edition.slug(), "Pass", "ștefan țurcanu", "stefan@example.org");
        badges.person(edition.slug(), "Pass", "Secretara Lui", "stefan@example.org");
        UUID speaker = programmes.speaker("Dr. Ștefan Țurcanu");
        editions.change(
                "update speaker set email = 'stefan@EXAMPLE.org' where id = cast(?1 as uuid)", speaker.toString());
        programmes.session(edition.slug(), "Talk", null, null, null, speaker);
        var look = look();
        look.put("role-" + type("Pass"), "SPONSOR");
        look.put("colour-SPEAKER", "#123456");
        organiser.send(pages + "/look", look);
        String run = print(Map.of("paper", "A6"));
        assertThat(organiser.get(run).body()).contains("2 badges", "Secretara Lui");
        String text = text(run);
        assertThat(text).containsIgnoringCase("ștefan țurcanu").contains("Vorbitor · Partener");
        assertThat(text.split("Vorbitor", -1)).as("the secretary is no speaker").hasSize(2);
        // Whichever of the tickets it is asked for by, it is the person's one badge.
        for (String ticket : List.of(first, second)) {
            printOne(ticket, UUID.randomUUID());
        }
        assertThat(editions.count(
                        "select count(distinct p.ticket_id) from badge_print p join badge_run r on r.id = p.run_id"
                                + " join edition e on e.id = r.edition_id where e.slug = ?1",
                        edition.slug()))
                .isEqualTo(2);
        assertThat(firsts()).isEqualTo(2);
    }

    @Test
    void printsOneBadgeAtOnceFromTheTicketAndOnceForOneKey() throws Exception {
        String ticket = badges.person(edition.slug(), "Forum", "Ștefan Țurcanu", "stefan@example.org");
        String page = pages + "/tickets/" + ticket;
        assertThat(organiser.get(page).body())
                .contains("Badge of Ștefan Țurcanu", "not been printed yet", "<svg", "Print this badge");
        var key = UUID.randomUUID();
        String pdf = printOne(ticket, key);
        assertThat(printOne(ticket, key)).isEqualTo(pdf);
        assertThat(text(pdf.replace("/badges.pdf", ""))).contains("Ștefan Țurcanu");
        printOne(ticket, UUID.randomUUID());
        assertThat(organiser.get(page).body()).contains("Print this badge again", ": First print", ": Reprint");
        assertThat(firsts()).isEqualTo(1);
        String registration = editions.texts(
                        "select cast(registration_id as varchar) from ticket where id = cast(?1 as uuid)", ticket)
                .get(0);
        assertThat(organiser.get("/en/office/registrations/" + registration).body())
                .contains(page);
        editions.change("update ticket set state = 'CANCELLED' where id = cast(?1 as uuid)", ticket);
        assertThat(organiser.get(page).body()).contains("not valid");
        assertThat(organiser
                        .postForm(page, Map.of("key", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(409);
        assertThat(organiser.get(pdf).status())
                .as("nothing of it is good any more")
                .isEqualTo(409);
    }

    @Test
    void whatNeverCameOutIsToBePrintedAgainUnlessSomebodyDidSince() {
        badges.person(edition.slug(), "Forum", "Ana Pop", "ana@example.org");
        badges.person(edition.slug(), "Forum", "Dan Pop", "dan@example.org");
        String run = print(Map.of("paper", "A6"));
        String later = print(Map.of("paper", "A6", "words", "ana", "again", "on"));
        organiser.get(run);
        for (int i = 0; i < 2; i++) {
            assertThat(organiser
                            .get(organiser.postForm(run + "/withdraw", Map.of()).location())
                            .body())
                    .contains("Taken back by");
        }
        assertThat(firsts()).as("Ana's, by the later run").isEqualTo(1);
        assertThat(organiser.get(later).body()).contains("First print");
        assertThat(organiser.get(pages).body()).contains("Taken back");
        assertThat(organiser.get(print(Map.of("paper", "A6"))).body())
                .contains("Dan Pop")
                .doesNotContain("Ana Pop");
    }

    @Test
    void aReissuedBadgeIsAnotherAndADocumentCutShortIsSaidToBe() throws Exception {
        String ticket = badges.person(edition.slug(), "Forum", "Ana Pop", "ana@example.org");
        badges.person(edition.slug(), "Forum", "Dan Pop", "dan@example.org");
        String run = print(Map.of("paper", "A6"));
        editions.change(
                "update badge_run set drawn = 1, drawn_at = now() where id = cast(?1 as uuid)",
                run.substring(run.lastIndexOf('/') + 1));
        assertThat(organiser.get(run + "/progress").body()).contains("\"DRAWING\"", "1 of 2 drawn");
        clock.forward(Duration.ofMinutes(1));
        assertThat(organiser.get(run).body()).contains("Cut short, open it again");
        editions.change("update ticket set issue = 2 where id = cast(?1 as uuid)", ticket);
        assertThat(organiser.get(run).body()).contains("no longer valid");
        assertThat(text(run)).contains("Dan Pop").doesNotContain("Ana Pop");
        assertThat(organiser.get(run + "/progress").body()).contains("\"DRAWN\"", "2 of 2 drawn");
        assertThat(organiser.get(print(Map.of("paper", "A6"))).body())
                .contains("Ana Pop")
                .doesNotContain("Dan Pop");
    }
}
