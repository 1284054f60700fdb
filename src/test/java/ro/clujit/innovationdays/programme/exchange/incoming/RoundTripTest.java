package ro.clujit.innovationdays.programme.exchange.incoming;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.exchange.Words;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Effect;

/** What the service writes, it reads: a programme goes out as a file and comes back as it was. */
@QuarkusTest
class RoundTripTest extends ImportingIntoAnEdition {

    @Inject
    Editions editions;

    @Inject
    ProgrammeTable table;

    /** Imported, released, and exported again: every session, speaker, room and time is what it was. */
    @Test
    void comesBackAsItWas() {
        take(SampleFiles.schedule(), PLAIN);
        programmes.release(edition);
        byte[] exported = given().get("/en/editions/" + edition + "/schedule.json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<ObjectNode> before = SampleFiles.events(SampleFiles.tree());
        List<ObjectNode> after = SampleFiles.events(SampleFiles.tree(exported));
        assertThat(after)
                .extracting(RoundTripTest::facts)
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(RoundTripTest::facts).toList());
        JsonNode days = SampleFiles.tree(exported).at("/schedule/conference/days");
        assertThat(days.at("/1/rooms/Sala Mare/1/title").textValue())
                .as("after midnight it is still the day before")
                .isEqualTo("Noaptea lungă");
        assertThat(days.at("/1/rooms/Atelierul/0/title").textValue()).isEqualTo("Târziu în noapte");
        assertThat(tryOut(exported).listing().isIdle())
                .as("what was exported says nothing new")
                .isTrue();
    }

    @Test
    void knowsTheKindsThatSchedulesAreWrittenWith() {
        for (Language language : Language.values()) {
            for (SessionKind kind : SessionKind.values()) {
                assertThat(KnownWords.kind(Words.in(language).type(kind))).contains(kind);
            }
            assertThat(KnownWords.isNoRoom(Words.in(language).no_room())).isTrue();
        }
    }

    @Test
    void readsBackTheTableThatItWrites() {
        take(SampleFiles.schedule(), PLAIN);
        for (Language language : Language.values()) {
            assertThat(tryOut(exported(language, true)).listing().isIdle()).isTrue();
            Listing fromXlsx = tryOut(exported(language, false)).listing();
            assertThat(fromXlsx.isIdle()).as(fromXlsx.toString()).isTrue();
        }
        byte[] edited = new String(exported(Language.ro, true), StandardCharsets.UTF_8)
                .replace("Masă rotundă", "=Masă \"\"rotundă\"\"")
                .getBytes(StandardCharsets.UTF_8);
        Listing listing = tryOut(edited).listing();
        assertThat(listing.count(Effect.CHANGED)).isEqualTo(1);
        assertThat(listing.count(Effect.UNCHANGED)).isEqualTo(5);
        take(edited, PLAIN);
        assertThat(new String(exported(Language.ro, true), StandardCharsets.UTF_8))
                .as("no program takes it for a formula")
                .contains("'=Masă");
        assertThat(tryOut(exported(Language.ro, true)).listing().isIdle()).isTrue();
    }

    /** What has to come back; nothing is the same as an empty text. */
    private static String facts(ObjectNode event) {
        List<String> facts = new ArrayList<>();
        for (String name : List.of(
                "guid",
                "id",
                "slug",
                "title",
                "subtitle",
                "abstract",
                "description",
                "track",
                "type",
                "language",
                "room",
                "duration")) {
            facts.add(name + "="
                    + (event.path(name).isNull() ? "" : event.path(name).asText()));
        }
        facts.add("from=" + OffsetDateTime.parse(event.path("date").textValue()).toInstant());
        event.path("persons")
                .forEach(person -> facts.add("person=" + person.path("code").asText() + " "
                        + person.path("public_name").asText() + " "
                        + (person.path("biography").isNull()
                                ? ""
                                : person.path("biography").asText())));
        return String.join("\n", facts);
    }

    private byte[] exported(Language language, boolean asCsv) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = editions.bySlug(edition).orElseThrow();
            return asCsv ? table.csv(found, language) : table.xlsx(found, language);
        });
    }
}
