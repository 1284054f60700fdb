package ro.clujit.innovationdays.letters.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.letters.wording.Flaw.Kind;
import ro.clujit.innovationdays.letters.wording.Paragraph.Piece;

/** What an organiser may write in place of the service's words, and what becomes of it. */
class WordingTest {

    private static final Set<String> KNOWN = Set.of("name", "edition");

    private static List<Flaw> flaws(String subject, String text) {
        return new Wording(subject, text).flaws(KNOWN);
    }

    @Test
    void takesWordsAndTheNamesThatTheLetterKnows() {
        assertThat(flaws("Biletul tău: {edition}", "Bună, {name}.\n\nNe vedem la { edition }!"))
                .isEmpty();
    }

    @Test
    void refusesASubjectThatIsEmptyTooLongOrOfSeveralLines() {
        assertThat(flaws(" ", "Da")).containsExactly(new Flaw(true, Kind.EMPTY, ""));
        assertThat(flaws("a".repeat(Wording.LONGEST_SUBJECT), "Da")).isEmpty();
        assertThat(flaws("a".repeat(Wording.LONGEST_SUBJECT + 1), "Da"))
                .containsExactly(new Flaw(true, Kind.TOO_LONG, ""));
        for (String end : List.of("\n", "\r", "\r\n")) {
            assertThat(flaws("Unu" + end + "Bcc: ana@example.org", "Da"))
                    .containsExactly(new Flaw(true, Kind.LINE_BREAK, ""));
        }
    }

    @Test
    void refusesATextThatIsEmptyOrTooLong() {
        assertThat(flaws("Da", "\n \n")).containsExactly(new Flaw(false, Kind.EMPTY, ""));
        assertThat(flaws("Da", "a".repeat(Wording.LONGEST_TEXT + 1)))
                .containsExactly(new Flaw(false, Kind.TOO_LONG, ""));
    }

    @Test
    void namesEachUnknownNameOnceAndRefusesABraceWithoutItsOtherHalf() {
        assertThat(flaws("{nume}", "{sum} {sum} {name} {}"))
                .containsExactly(
                        new Flaw(true, Kind.UNKNOWN, "nume"),
                        new Flaw(false, Kind.UNKNOWN, "sum"),
                        new Flaw(false, Kind.UNKNOWN, ""));
        for (String broken : List.of("{name", "name}", "{na{name}me}", "{na\nme}", "}{")) {
            assertThat(flaws("Da", broken)).as(broken).containsExactly(new Flaw(false, Kind.UNCLOSED, ""));
        }
        assertThat(flaws("{name", "Da")).containsExactly(new Flaw(true, Kind.UNCLOSED, ""));
    }

    @Test
    void putsValuesInAsTheyAreAndTakesNothingInThemForWordsOfTheOrganiser() {
        String hostile = "{edition} <b>x</b>\r\nBcc: eva@example.org https://example.net/";
        Wording.Filled filled =
                new Wording("Pentru {name}", "Bună, {name}.").with(Map.of("name", hostile, "edition", "Cluj 2027"));
        String oneLine = "{edition} <b>x</b> Bcc: eva@example.org https://example.net/";
        assertThat(filled.subject()).isEqualTo("Pentru " + oneLine);
        assertThat(filled.paragraphs()).hasSize(1);
        assertThat(filled.paragraphs().get(0).pieces())
                .containsExactly(Piece.words("Bună, "), Piece.words(oneLine), Piece.words("."))
                .allMatch(piece -> piece.link().isEmpty());
    }

    @Test
    void splitsParagraphsAtEmptyLinesKeepsLinesAndMakesLinksOfAddresses() {
        Wording.Filled filled = new Wording("S", "Unu\ndoi: https://example.org/a?b=1&c=2.\n\n\nTrei {name}")
                .with(Map.of("name", "Ana"));
        assertThat(filled.paragraphs())
                .containsExactly(
                        new Paragraph(List.of(
                                Piece.words("Unu"),
                                Piece.words("\n"),
                                Piece.words("doi: "),
                                new Piece("https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2"),
                                Piece.words("."))),
                        new Paragraph(List.of(Piece.words("Trei "), Piece.words("Ana"))));
        assertThat(filled.paragraphs().get(0).text()).isEqualTo("Unu\ndoi: https://example.org/a?b=1&c=2.");
    }

    @Test
    void makesNoLinkOfWhatLeadsToNoPage() {
        for (String other : List.of("javascript:alert(1)", "data:text/html,x", "ftp://example.org/", "https://")) {
            assertThat(new Wording("S", other)
                            .with(Map.of())
                            .paragraphs()
                            .get(0)
                            .pieces())
                    .as(other)
                    .allMatch(piece -> piece.link().isEmpty());
        }
    }

    @Test
    void leavesOutWhatHasNoValueThisTime() {
        assertThat(new Wording("Pe {dates} la Cluj", "Da").with(Map.of()).subject())
                .isEqualTo("Pe la Cluj");
    }

    @Test
    void offersTheServicesWordsWithNamesWhereTheExampleHasValues() {
        Wording usual = Wording.after(
                "Ana Pop: Cluj 2027",
                List.of("Bună, Ana Pop, la Cluj 2027 {x}", "Ne vedem la Cluj"),
                Map.of("name", "Ana Pop", "edition", "Cluj 2027", "place", "Cluj", "until", ""));
        assertThat(usual)
                .isEqualTo(new Wording("{name}: {edition}", "Bună, {name}, la {edition} (x)\n\nNe vedem la {place}"));
    }
}
