package ro.clujit.innovationdays.programme.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.programme.TestProgrammes;
import ro.clujit.innovationdays.programme.release.Change;
import ro.clujit.innovationdays.programme.release.Releases;

/** Readers have the programme in their own calendar. */
@QuarkusTest
class FeedPagesTest {

    @Inject
    TestEditions database;

    @Inject
    TestProgrammes programmes;

    @Inject
    Editions editions;

    @Inject
    Releases releases;

    String edition;
    UUID hall;
    int opening;
    int panel;
    int closing;

    @BeforeEach
    void releaseAProgramme() {
        edition = database.open(5).slug();
        hall = programmes.room(edition, "Sala Mare", 400);
        UUID ana = programmes.speaker("Ana Exemplu");
        opening = programmes.session(edition, "Deschiderea; cu, virgule", hall, "10:00", "11:00", ana);
        panel = programmes.session(edition, "Masa rotundă", hall, "11:00", "12:00");
        closing = programmes.session(edition, "Închiderea", null, "17:00", "18:00");
        programmes.session(edition, "Cândva", hall, null, null);
        programmes.release(edition);
    }

    @Test
    void listsEverySessionThatHasATime() throws Exception {
        Calendar calendar = calendar("programme.ics");
        calendar.validate();
        assertThat(titles(calendar)).containsExactly("Deschiderea; cu, virgule", "Masa rotundă", "Închiderea");
        VEvent first = events(calendar).get(0);
        assertThat(value(first, Property.LOCATION)).isEqualTo("Sala Mare, Cluj-Napoca");
        assertThat(value(first, Property.URL)).endsWith("/ro/editions/" + edition + "/sessions/deschiderea-cu-virgule");
        assertThat(value(first, Property.DESCRIPTION))
                .startsWith("Ana Exemplu (Exemplu SRL)\n\n")
                .endsWith(value(first, Property.URL));
        assertThat(first.<DtStart<ZonedDateTime>>getProperty(Property.DTSTART)
                        .orElseThrow()
                        .getDate()
                        .toInstant())
                .isEqualTo("2090-04-20T07:00:00Z");
    }

    @Test
    void keepsIdentifiersAndCountsWhatMovedAndWhatWasCancelled() throws Exception {
        List<String> before = uids(calendar("programme.ics"));
        assertThat(before).allMatch(uid -> uid.matches("session-[0-9a-f-]{36}@[a-z.]+"));
        programmes.move(edition, panel, hall, "14:00", "15:00");
        programmes.cancel(edition, opening);
        assertThat(titles(calendar("programme.ics")))
                .as("before the release nothing changes")
                .contains("Masa rotundă")
                .doesNotContain("Anulat: Deschiderea; cu, virgule");

        programmes.release(edition);

        Calendar after = calendar("programme.ics");
        after.validate();
        assertThat(uids(after)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(events(after))
                .extracting(event -> value(event, Property.SUMMARY)
                        + " " + value(event, Property.SEQUENCE)
                        + " " + value(event, Property.STATUS))
                .containsExactlyInAnyOrder(
                        "Anulat: Deschiderea; cu, virgule 1 CANCELLED",
                        "Masa rotundă 1 CONFIRMED",
                        "Închiderea 0 CONFIRMED");
        assertThat(changes(2))
                .extracting(change -> change.kind() + " " + change.number())
                .containsExactly("CANCELLED " + opening, "MOVED " + panel);
        assertThat(text("schedule.json"))
                .contains("Masa rotundă", "T14:00:00+03:00")
                .doesNotContain("Deschiderea");
    }

    @Test
    void givesAnAgendaTheSessionsThatItLists() throws Exception {
        assertThat(titles(calendar("agenda.ics?s=" + closing + "." + opening + ".999")))
                .containsExactly("Deschiderea; cu, virgule", "Închiderea");
        assertThat(titles(calendar("agenda.ics"))).isEmpty();
        assertThat(titles(calendar("agenda.ics?s=-%00ș..99999999999999999999." + closing)))
                .containsExactly("Închiderea");
    }

    @Test
    void readsNoMoreNumbersThanAnAgendaHas() {
        String many = String.join(
                ".", IntStream.rangeClosed(1, 1000).mapToObj(Integer::toString).toList());
        assertThat(AgendaNumbers.read(many)).hasSize(300).startsWith(1, 2, 3).endsWith(300);
        assertThat(AgendaNumbers.read("1.5.17.5")).containsExactly(1, 5, 17);
        assertThat(AgendaNumbers.read(null)).isEmpty();
    }

    @Test
    void givesASessionAsAFileOfItsOwn() throws Exception {
        assertThat(titles(calendar("sessions/masa-rotunda.ics"))).containsExactly("Masa rotundă");
        assertThat(status("sessions/candva.ics")).as("it has no time").isEqualTo(404);
        assertThat(status("sessions/niciuna.ics")).isEqualTo(404);
    }

    @Test
    void writesTheSameReleaseAsTheSameBytes() {
        for (String feed : List.of("programme.ics", "agenda.ics?s=1", "schedule.json", "schedule.xml")) {
            assertThat(bytes(feed)).as(feed).isEqualTo(bytes(feed));
        }
    }

    @Test
    void foldsByOctets() {
        for (String line : text("programme.ics").split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(1, 75);
        }
    }

    @Test
    void mayBeSubscribedToBeforeTheFirstRelease() throws Exception {
        edition = database.open(5).slug();
        assertThat(text("programme.ics")).contains("X-WR-CALNAME:Ediția de probă");
        assertThat(status("schedule.json")).isEqualTo(404);
        assertThat(status("schedule.xml")).isEqualTo(404);
    }

    @Test
    void isThereForPublicEditionsOnly() {
        database.change("update edition set state = 'DRAFT' where slug = ?1", edition);
        for (String feed : List.of("programme.ics", "agenda.ics?s=1", "schedule.json", "schedule.xml")) {
            assertThat(status(feed)).as(feed).isEqualTo(404);
        }
    }

    private List<Change> changes(int number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = editions.bySlug(edition).orElseThrow();
            return releases.changesOf(releases.byNumber(found, number).orElseThrow());
        });
    }

    private Calendar calendar(String feed) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes(feed)));
    }

    private String text(String feed) {
        return new String(bytes(feed), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String feed) {
        return given().urlEncodingEnabled(false)
                .get("/ro/editions/" + edition + "/" + feed)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private int status(String feed) {
        return given().get("/ro/editions/" + edition + "/" + feed).statusCode();
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static List<String> titles(Calendar calendar) {
        return events(calendar).stream()
                .map(event -> value(event, Property.SUMMARY))
                .toList();
    }

    private static List<String> uids(Calendar calendar) {
        return events(calendar).stream()
                .map(event -> value(event, Property.UID))
                .toList();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
