package ro.clujit.innovationdays.programme.exchange.incoming;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.media.PictureView;
import ro.clujit.innovationdays.programme.TestProgrammes;

/** What c3voc's schemas ask of a schedule (https://c3voc.de/schedule/schema.json and schema.xsd), said in our words. */
@QuarkusTest
class ScheduleStructureTest {

    private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d";
    private static final List<String> OF_AN_EVENT = List.of(
            "abstract",
            "date",
            "duration",
            "guid",
            "id",
            "language",
            "links",
            "persons",
            "room",
            "slug",
            "start",
            "subtitle",
            "title",
            "track",
            "type",
            "url");

    @Inject
    TestEditions database;

    @Inject
    TestProgrammes programmes;

    @Inject
    Importing importing;

    String edition;

    @BeforeEach
    void releaseAProgramme() {
        edition = database.open(5).slug();
        var tried = (Importing.Tried) importing
                .tryOut(edition, SampleFiles.schedule(), new ImportOptions(Language.ro, false, false))
                .orElseThrow();
        importing.confirm(edition, tried.id());
        // In no room, in no track, and with what XML cannot carry.
        programmes.session(edition, "Pe hol <i>&amp;</i> ]]>", null, "13:00", "14:00");
        database.change(
                "update session set abstract_ro = 'a' || chr(11) || chr(65535) || 'b' where edition_id ="
                        + " (select id from edition where slug = ?1) and room_id is null",
                edition);
        programmes.session(edition, "Fără oră", null, null, null);
        programmes.cancel(edition, programmes.session(edition, "Anulată", null, "15:00", "16:00"));
        programmes.release(edition);
    }

    @Test
    void hasWhatTheJsonSchemaAsks() {
        JsonNode document = SampleFiles.tree(file("schedule.json"));
        JsonNode schedule = document.path("schedule");
        assertThat(schedule.path("version").textValue()).isEqualTo("v1");
        JsonNode conference = schedule.path("conference");
        assertThat(conference.path("acronym").textValue()).matches("[a-z0-9_-][a-z0-9_]{3,}");
        assertThat(conference.path("daysCount").intValue())
                .isEqualTo(conference.path("days").size())
                .isEqualTo(2);
        assertThat(conference.path("start").textValue()).isEqualTo("2090-04-20");
        assertThat(conference.path("end").textValue()).isEqualTo("2090-04-21");
        assertThat(conference.path("time_zone_name").textValue()).isEqualTo("Europe/Bucharest");
        conference.path("tracks").forEach(track -> assertThat(track.path("slug").textValue())
                .matches("[a-z0-9_-]+[a-z0-9]"));
        conference.path("rooms").forEach(room -> assertThat(room.path("guid").textValue())
                .matches(GUID));
        for (JsonNode day : conference.path("days")) {
            assertThat(day.path("day_start").textValue()).matches(MOMENT).contains("T04:00:00");
            assertThat(day.path("day_end").textValue()).matches(MOMENT).contains("T03:59:00");
            assertThat(new ArrayList<>(((ObjectNode) day.path("rooms")).properties()))
                    .extracting(room -> room.getKey())
                    .as("each day lists the rooms, in their order")
                    .startsWith("Sala Mare", "Atelierul");
        }
        List<ObjectNode> events = SampleFiles.events(document);
        assertThat(events).hasSize(7);
        events.forEach(ScheduleStructureTest::check);
        for (String unique : List.of("guid", "id", "slug")) {
            assertThat(events)
                    .extracting(event -> event.path(unique).asText())
                    .as(unique)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void namesPicturesInAWidthThatThereIs() {
        UUID picture = UUID.randomUUID();
        database.change(
                "update speaker set picture_id = cast(?1 as uuid) where name = 'Mara Țîrlea'", picture.toString());
        try {
            programmes.release(edition);
            assertThat(new String(file("schedule.json"), StandardCharsets.UTF_8))
                    .contains(new PictureView(picture).src(PictureView.WIDTHS.get(2)) + "\"");
        } finally {
            database.change("update speaker set picture_id = null where name = 'Mara Țîrlea'");
        }
    }

    private static void check(ObjectNode event) {
        assertThat(OF_AN_EVENT).allMatch(event::has);
        assertThat(event.path("guid").textValue()).matches(GUID);
        assertThat(event.path("id").intValue()).isPositive();
        assertThat(event.path("slug").textValue()).matches("[a-z0-9_-]+[a-z0-9]");
        assertThat(event.path("url").textValue()).startsWith("http");
        assertThat(event.path("date").textValue()).matches(MOMENT);
        assertThat(event.path("start").textValue())
                .isEqualTo(event.path("date").textValue().substring(11, 16));
        assertThat(event.path("duration").textValue()).matches("\\d\\d:\\d\\d");
        Duration took = Duration.between(
                OffsetDateTime.parse(event.path("date").textValue()),
                OffsetDateTime.parse(event.path("end").textValue()));
        assertThat(event.path("duration").textValue())
                .isEqualTo("%02d:%02d".formatted(took.toHours(), took.toMinutesPart()));
        for (JsonNode person : event.path("persons")) {
            assertThat(person.has("name")).as("a person of frab alone").isFalse();
            assertThat(person.path("id").isInt()).isTrue();
            assertThat(person.path("public_name").textValue()).isNotEmpty();
            assertThat(person.path("code").textValue()).matches("[A-Z0-9]+");
            assertThat(person.path("guid").textValue()).matches(GUID);
        }
    }

    @Test
    void hasWhatTheXmlSchemaAsks() throws Exception {
        byte[] file = file("schedule.xml");
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("<abstract>ab</abstract>");
        Element schedule = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
        assertThat(children(schedule))
                .extracting(Node::getNodeName)
                .containsExactly("generator", "version", "conference", "day", "day");
        assertThat(text((Element) schedule.getElementsByTagName("conference").item(0), "days"))
                .isEqualTo("2");
        List<Element> events = new ArrayList<>();
        NodeList found = schedule.getElementsByTagName("event");
        for (int i = 0; i < found.getLength(); i++) {
            events.add((Element) found.item(i));
        }
        assertThat(events).hasSize(7);
        for (Element event : events) {
            assertThat(event.getAttribute("guid")).matches(GUID);
            assertThat(event.getAttribute("id")).matches("[1-9][0-9]*");
            assertThat(children(event))
                    .extracting(Node::getNodeName)
                    .doesNotHaveDuplicates()
                    .contains("room", "title", "type", "date", "start", "duration", "abstract", "track");
            assertThat(text(event, "date")).matches(MOMENT);
            assertThat(((Element) event.getParentNode()).getAttribute("name")).isEqualTo(text(event, "room"));
        }
        assertThat(events).extracting(event -> event.getAttribute("guid")).doesNotHaveDuplicates();
        assertThat(events)
                .extracting(event -> text(event, "title"))
                .contains("Pe hol <i>&amp;</i> ]]>", "Deschiderea <b>oficială</b> & „salut”");
        assertThat(events)
                .filteredOn(event -> event.getElementsByTagName("slug").getLength() > 0)
                .as("a slug of our own is none that this schema takes")
                .hasSize(6)
                .allMatch(event -> text(event, "slug").matches("[a-z0-9_]{4,}-[a-z0-9_-]{4,}"));
    }

    private byte[] file(String name) {
        return given().get("/ro/editions/" + edition + "/" + name)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
