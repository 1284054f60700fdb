package ro.clujit.innovationdays.badge.printing.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.Visitor;

/** How badges look, the door on paper, and what every form about badges refuses. */
@QuarkusTest
class BadgeLookPagesTest extends BadgeOffice {

    @Test
    void remarksUponEveryFieldAndKeepsStrangersOut() {
        badges.person(edition.slug(), "Forum", "Ana Pop", "ana@example.org");
        assertThat(organiser.sendInVain(pages, Map.of("paper", "A5")).body()).contains("id=\"paper-error\"");
        assertThat(organiser.sendInVain(pages, Map.of()).body()).contains("id=\"paper-error\"");
        assertThat(organiser
                        .sendInVain(pages, Map.of("paper", "A6", "type", "x"))
                        .body())
                .contains("id=\"type-error\"");
        assertThat(organiser
                        .sendInVain(
                                pages,
                                Map.of("paper", "A6", "type", UUID.randomUUID().toString()))
                        .body())
                .contains("id=\"type-error\"");
        assertThat(organiser
                        .sendInVain(pages, Map.of("paper", "A6", "words", "x".repeat(101)))
                        .body())
                .contains("At most 100");
        assertThat(firsts()).isZero();
        organiser.get(pages + "/look");
        for (var wrong : Map.of(
                        "paper",
                        "LETTER",
                        "colour-SPEAKER",
                        "red",
                        "colour-ATTENDEE",
                        "#12345",
                        "colour-PRESS",
                        "#12345g",
                        "role-" + type("Forum"),
                        "KING")
                .entrySet()) {
            var sent = organiser.postForm(pages + "/look", Organiser.with(look(), wrong.getKey(), wrong.getValue()));
            assertThat(sent.status()).as(wrong.getKey()).isEqualTo(422);
            assertThat(sent.body()).contains("id=\"" + wrong.getKey() + "-error\"");
            assertThat(organiser
                            .get(pages + "/look/preview?" + wrong.getKey() + "="
                                    + wrong.getValue().replace("#", "%23"))
                            .status())
                    .isEqualTo(422);
        }
        assertThat(organiser.get(pages + "/door-list/door-list.pdf?type=x").status())
                .isEqualTo(422);
        String run = print(Map.of("key", "not-a-key", "paper", "A6"));
        var other = editions.open(1);
        String elsewhere = run.replace("/" + edition.slug() + "/", "/" + other.slug() + "/");
        String ticket = editions.texts("select cast(ticket_id as varchar) from badge_print order by 1 limit 1")
                .get(0);
        for (String gone : List.of(
                elsewhere,
                elsewhere + "/badges.pdf",
                elsewhere + "/progress",
                pages + "/runs/" + UUID.randomUUID(),
                pages + "/tickets/" + UUID.randomUUID(),
                "/en/office/editions/" + other.slug() + "/badges/tickets/" + ticket,
                "/en/office/editions/none/badges",
                "/en/office/editions/none/badges/look",
                "/en/office/editions/none/badges/door-list/door-list.pdf",
                "/badge-fonts/NotoSans-Italic.ttf")) {
            assertThat(organiser.get(gone).status()).as(gone).isEqualTo(404);
        }
        assertThat(organiser.postForm(elsewhere + "/withdraw", Map.of()).status())
                .isEqualTo(404);
        assertThat(organiser.get(pages + "?page=0").status()).isEqualTo(200);
        assertThat(organiser.get(pages + "?page=9999999").status()).isEqualTo(200);
        assertThat(organiser.get(run + "?page=-4").status()).isEqualTo(200);
        assertThat(organiser.get("/badge-fonts/NotoSans-Bold.ttf").status()).isEqualTo(200);
        for (String inside :
                List.of(pages, run, run + "/badges.pdf", run + "/progress", pages + "/look", pages + "/door-list")) {
            assertThat(new Visitor(base).get(inside).status()).as(inside).isIn(302, 303, 401);
        }
    }

    @Test
    void showsAndSavesTheLookInBothLanguages() throws Exception {
        organiser.get(pages + "/look");
        var look = Organiser.with(look(), "paper", "CARD");
        look.remove("part-ORGANISATION");
        look.put("part-THEME", "on");
        look.put("marks", "on");
        look.put("colour-PRESS", "#ABCDEF");
        var preview = organiser.postForm(pages + "/look", Organiser.with(look, "do", "preview"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.body()).contains("viewBox=\"0 0 86 54\"", "#abcdef", "Ștefan Țurcanu");
        assertThat(organiser.get(pages + "/look").body()).as("not saved").contains("viewBox=\"0 0 105 148\"");
        for (int i = 0; i < 2; i++) {
            assertThat(organiser.send(pages + "/look", look).body())
                    .contains("Saved.", "viewBox=\"0 0 86 54\"", "value=\"#abcdef\"", "value=\"CARD\" selected")
                    .doesNotContain("Babeș-Bolyai");
        }
        assertThat(organiser.get(pages.replace("/en/", "/ro/") + "/look").body())
                .contains("Ce arată", "Vorbitor", "Previzualizare")
                .as("each badge in its own language, whoever looks")
                .contains(">Speaker · Press<", ">Organizator<");
        try (var document = Loader.loadPDF(bytes(pages + "/look/sample.pdf"))) {
            assertThat(document.getNumberOfPages()).isEqualTo(5);
            assertThat(new PDFTextStripper().getText(document)).contains("Ștefan Țurcanu");
        }
        assertThat(organiser.get(pages).body()).contains("value=\"CARD\" selected");
    }

    @Test
    void printsTheDoorOnPaperByNameAndType() throws Exception {
        badges.type(edition.slug(), "Press");
        badges.many(edition.slug(), 70);
        badges.person(edition.slug(), "Press", "Ștefania Țepeș", "t@example.org");
        badges.person(edition.slug(), "Press", "Zoe Ârdelean", "a@example.org");
        String list = pages + "/door-list/door-list.pdf";
        assertThat(organiser.get(pages + "/door-list").body()).contains("Press", "box to tick");
        try (var document = Loader.loadPDF(bytes(list))) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Page 1 of 3", "Page 3 of 3", "72 people", "Printed ", "Brâncoveanu-Țâroiuș4, ")
                    .containsSubsequence("Ârdelean, Zoe", "Țepeș, Ștefania", "Żółćș");
            for (var ticket : badges.of(edition.slug())) {
                assertThat(text)
                        .contains(ticket.shortCode().substring(0, 4) + "-"
                                + ticket.shortCode().substring(4));
            }
        }
        try (var document =
                Loader.loadPDF(bytes(list.replace("/en/", "/ro/") + "?order=first&type=" + type("Press")))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Pagina 1 din 1", "Press: 2 persoane", "Lista de la intrare")
                    .containsSubsequence("Ștefania Țepeș", "Zoe Ârdelean")
                    .doesNotContain("Brâncoveanu");
        }
    }
}
