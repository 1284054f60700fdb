package ro.clujit.innovationdays.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NextEditionTest {

    @Test
    void countsTheYearOn() {
        var next = NextEdition.after(edition("2027", "CID27", "Zilele 2027", "Days 2027"), 1);
        assertThat(next).isEqualTo(new NextEdition("2028", "CID28", null, "Zilele 2028", "Days 2028", null));
        assertThat(NextEdition.after(edition("cluj-2099-forum", "99", "Forum", "Forum"), 1))
                .isEqualTo(new NextEdition("cluj-2100-forum", "00", null, "Forum", "Forum", null));
    }

    @Test
    void skipsAsManyAsAreTakenAndCountsThemToo() {
        Edition edition = edition("2016", "CID16", "Zilele 2016", "Days 2016");
        edition.count(4);
        assertThat(NextEdition.after(edition, 2))
                .isEqualTo(new NextEdition("2018", "CID18", 6, "Zilele 2018", "Days 2018", null));
    }

    @Test
    void countsOnTheNumberThatEndsItWhereThereIsNoYear() {
        assertThat(NextEdition.after(edition("forum-09", "F9", "Forumul 9", "Forum 9"), 1))
                .isEqualTo(new NextEdition("forum-10", "F10", null, "Forumul 10", "Forum 10", null));
        assertThat(NextEdition.after(edition("forum", "F", "Forumul", "The forum"), 1))
                .isEqualTo(new NextEdition("forum-2", "F2", null, "Forumul", "The forum", null));
    }

    @Test
    void proposesNothingThatWouldBeRefused() {
        var next = NextEdition.after(edition("a".repeat(40), "ABCDE", "Ediția", "Edition"), 1);
        assertThat(next.slug()).isEmpty();
        assertThat(next.mark()).isEmpty();
        assertThat(NextEdition.after(edition("x9", "A9999", "Ediția", "Edition"), 1)
                        .mark())
                .isEmpty();
    }

    @Test
    void movesATimeByDaysAndKeepsTheHourThatTheClockShows() {
        Edition source = edition("2027", "CID27", "Zilele 2027", "Days 2027");
        source.schedule(LocalDate.of(2027, 4, 15), LocalDate.of(2027, 4, 16));
        Edition copy = source.after(new NextEdition("2028", "CID28", 2, "N", "N", LocalDate.of(2028, 2, 10)));
        assertThat(copy.endsOn()).contains(LocalDate.of(2028, 2, 11));
        var duplicated = new EditionDuplicated(source, copy, Map.of());
        assertThat(duplicated.moved(Instant.parse("2027-04-15T06:00:00Z")))
                .as("nine o'clock, in summer and in winter")
                .contains(Instant.parse("2028-02-10T07:00:00Z"));
        var undated = new EditionDuplicated(
                source, source.after(new NextEdition("2029", "CID29", null, "N", "N", null)), Map.of());
        assertThat(undated.moved(Instant.EPOCH)).isEmpty();
    }

    private static Edition edition(String slug, String mark, String nameRo, String nameEn) {
        return new Edition(slug, mark, nameRo, nameEn, "Cluj-Napoca", ZoneId.of("Europe/Bucharest"));
    }
}
