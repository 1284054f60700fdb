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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.TestProgrammes;
import ro.clujit.innovationdays.programme.exchange.Words;
import ro.clujit.innovationdays.programme.exchange.incoming.Importing.Confirmation;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Effect;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Entry;
import ro.clujit.innovationdays.programme.release.Conflict;

/** A programme comes over from a file: all of it, or nothing. */
@QuarkusTest
class ImportingTest {

    private static final ImportOptions PLAIN = new ImportOptions(Language.ro, false, false);

    @Inject
    TestEditions database;

    @Inject
    TestProgrammes programmes;

    @Inject
    Editions editions;

    @Inject
    Importing importing;

    @Inject
    ProgrammeTable table;

    String edition;

    @BeforeEach
    void makeAnEdition() {
        edition = database.open(5).slug();
    }

    @Test
    void listsWhatWouldHappenAndWritesNothing() {
        // Codes that no other test's speakers have: those would be the same people.
        byte[] strangers = new String(SampleFiles.schedule(), StandardCharsets.UTF_8)
                .replaceAll("\"code\": \"(...)...\"", "\"code\": \"$1STRANGER\"")
                .getBytes(StandardCharsets.UTF_8);
        Listing listing = tryOut(strangers).listing();
        assertThat(listing.sessions()).hasSize(6).extracting(Entry::effect).containsOnly(Effect.NEW);
        assertThat(listing.rooms()).containsExactly("Sala Mare", "Atelierul");
        assertThat(listing.tracks()).containsExactlyInAnyOrder("Sănătate", "Data");
        assertThat(listing.speakers()).extracting(person -> person.name()).hasSize(3);
        assertThat(listing.sessions().get(0).where()).isEqualTo("days[0].rooms[\"Sala Mare\"][0]");
        assertThat(listing.isBlocked()).isFalse();
        assertThat(sessions()).isZero();
        assertThat(rooms()).isZero();
    }

    @Test
    void importsWhatWasListedAndOnlyOnce() {
        UUID id = tryOut(SampleFiles.schedule()).id();
        assertThat(importing.confirm(edition, id)).isEqualTo(Confirmation.DONE);
        assertThat(importing.confirm(edition, id)).isEqualTo(Confirmation.DONE_BEFORE);
        assertThat(sessions()).isEqualTo(6);
        assertThat(rooms()).isEqualTo(2);
        assertThat(importing.confirm(edition, UUID.randomUUID())).isEqualTo(Confirmation.GONE);
        assertThat(importing.confirm("alta", id)).isEqualTo(Confirmation.GONE);
        assertThat(database.count(
                        "select count(*) from programme_import i join edition e on e.id = i.edition_id"
                                + " where e.slug = ?1 and length(i.file) > 0",
                        edition))
                .as("the file is not kept")
                .isZero();
    }

    @Test
    void importsOnceHoweverManyConfirmAtOnce() throws Exception {
        UUID id = tryOut(SampleFiles.schedule()).id();
        var contenders = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Confirmation>> confirming = Collections.nCopies(8, () -> importing.confirm(edition, id));
            List<Confirmation> outcomes = new ArrayList<>();
            for (Future<Confirmation> outcome : contenders.invokeAll(confirming)) {
                outcomes.add(outcome.get());
            }
            assertThat(outcomes)
                    .containsOnlyOnce(Confirmation.DONE)
                    .allMatch(outcome -> outcome == Confirmation.DONE || outcome == Confirmation.DONE_BEFORE);
        } finally {
            contenders.shutdownNow();
        }
        assertThat(sessions()).isEqualTo(6);
    }

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
                .extracting(ImportingTest::facts)
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(ImportingTest::facts).toList());
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
    void importsNothingWhileOneRowIsWrong() {
        Importing.Tried tried = tryOut(SampleFiles.with(12, event -> event.put("duration", "-1")));
        assertThat(tried.listing().isBlocked()).isTrue();
        assertThat(tried.listing().count(Effect.REFUSED)).isEqualTo(1);
        assertThat(tried.listing().count(Effect.NEW)).isEqualTo(5);
        assertThat(importing.confirm(edition, tried.id())).isEqualTo(Confirmation.BLOCKED);
        assertThat(sessions()).isZero();
    }

    @Test
    void listsAnewWhenTheDraftChangedMeanwhile() {
        UUID id = tryOut(SampleFiles.schedule()).id();
        UUID hall = programmes.room(edition, "Sala Mare", 10);
        programmes.session(edition, "Altceva", hall, "10:00", "10:30");
        assertThat(importing.confirm(edition, id)).isEqualTo(Confirmation.CHANGED);
        assertThat(sessions()).isEqualTo(1);
        Listing anew = importing.look(edition, id).orElseThrow().listing();
        assertThat(anew.rooms()).containsExactly("Atelierul");
        assertThat(anew.clashes()).extracting(clash -> clash.kind()).contains(Conflict.Kind.ROOM_TWICE);
        assertThat(importing.confirm(edition, id)).isEqualTo(Confirmation.DONE);
        assertThat(sessions()).isEqualTo(7);
    }

    @Test
    void writesOnlyWhatAFileSaysAnew() {
        take(SampleFiles.schedule(), PLAIN);
        byte[] later = SampleFiles.with(7, event -> event.put("date", "2090-04-20T12:00:00+02:00")
                .put("title", "Date medicale, din nou")
                .putNull("abstract"));
        Listing listing = tryOut(later).listing();
        assertThat(listing.count(Effect.UNCHANGED)).isEqualTo(5);
        Entry changed = listing.sessions().get(1);
        assertThat(changed.effect()).isEqualTo(Effect.CHANGED);
        assertThat(changed.differences())
                .extracting(difference -> difference.field() + ": " + difference.before() + " > " + difference.after())
                .containsExactly(
                        "TITLE: Date medicale, împreună > Date medicale, din nou",
                        "TIME: 2090-04-20 11:00–11:30 > 2090-04-20 13:00–13:30");
    }

    @Test
    void cancelsWhatAFileNoLongerHasWhenAskedTo() {
        take(SampleFiles.schedule(), PLAIN);
        JsonNode tree = SampleFiles.tree();
        ((ObjectNode) tree.at("/schedule/conference/days/0/rooms")).putArray("Atelierul");
        byte[] fewer = SampleFiles.bytes(tree);

        assertThat(tryOut(fewer).listing().left()).isEqualTo(1);
        take(fewer, PLAIN);
        assertThat(cancelled()).isZero();

        take(fewer, new ImportOptions(Language.ro, false, true));
        assertThat(cancelled()).isEqualTo(1);
        Listing again = tryOut(SampleFiles.schedule()).listing();
        assertThat(again.sessions())
                .flatExtracting(Entry::remarks)
                .extracting(Remark::kind)
                .as("it stays cancelled")
                .contains(Remark.Kind.CANCELLED);
    }

    @Test
    void shiftsAYearsProgrammeToTheEditionsDays() {
        byte[] elsewhere = new String(SampleFiles.schedule(), StandardCharsets.UTF_8)
                .replace("2090-04-2", "2071-05-2")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(tryOut(elsewhere).listing().clashes())
                .extracting(clash -> clash.kind())
                .contains(Conflict.Kind.OUTSIDE_DAYS);
        take(elsewhere, new ImportOptions(Language.ro, true, false));
        assertThat(database.count(
                        "select count(*) from session s join edition e on e.id = s.edition_id"
                                + " where e.slug = ?1 and s.starts_at >= '2090-04-20' and s.starts_at < '2090-04-23'",
                        edition))
                .isEqualTo(6);
    }

    @Test
    void takesSpeakersForThemselvesAndNobodyForSomebodyElse() {
        take(SampleFiles.schedule(), PLAIN);
        edition = database.open(5).slug();
        byte[] other = new String(SampleFiles.schedule(), StandardCharsets.UTF_8)
                .replace("\"Ana Exemplu\"", "\"Cu Totul Altcineva\"")
                .getBytes(StandardCharsets.UTF_8);
        Listing listing = tryOut(other).listing();
        assertThat(listing.speakers())
                .as("Ion and Mara are known by code and name")
                .extracting(person -> person.name() + " " + person.effect())
                .containsExactly("Cu Totul Altcineva NEW");
        assertThat(listing.sessions())
                .flatExtracting(Entry::remarks)
                .extracting(Remark::kind)
                .contains(Remark.Kind.CODE_TAKEN);
        take(other, PLAIN);
        assertThat(tryOut(other).listing().speakers())
                .as("nobody is added twice")
                .isEmpty();
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

    @Test
    void knowsRowsWithoutIdentifiersByTheirTitles() {
        take(utf8("title,room,places\nDeschiderea,Sala Mare,20\nÎnchiderea,Sala Mare,\n"), PLAIN);
        Listing listing = tryOut(utf8("title,places\nDeschiderea,30\nDeschiderea,31\nAlta,\n"))
                .listing();
        assertThat(listing.sessions())
                .extracting(Entry::effect)
                .containsExactly(Effect.CHANGED, Effect.REFUSED, Effect.NEW);
        assertThat(listing.left()).isEqualTo(1);
    }

    @Test
    void namesTitlesThatAreMissing() {
        Listing listing = tryOut(utf8("title,room\n,Sala Mare\n")).listing();
        assertThat(listing.sessions().get(0).remarks()).extracting(Remark::kind).contains(Remark.Kind.TITLE_MISSING);
    }

    /** Whatever is in a file, there is an answer, and the draft is as it was or has all of it. */
    @Test
    void breaksOverNoFileAndImportsNoHalf() {
        var random = new Random(20160401);
        for (int i = 0; i < 120; i++) {
            byte[] file = SampleFiles.spoilt(random);
            var options = new ImportOptions(Language.en, random.nextBoolean(), random.nextBoolean());
            Importing.Trial trial = importing.tryOut(edition, file, options).orElseThrow();
            assertThat(sessions()).as("%s", i).isZero();
            if (trial instanceof Importing.Tried tried && tried.listing().isBlocked()) {
                assertThat(importing.confirm(edition, tried.id())).isEqualTo(Confirmation.BLOCKED);
                assertThat(sessions() + rooms()).as("%s", i).isZero();
            } else if (trial instanceof Importing.Tried tried) {
                assertThat(importing.confirm(edition, tried.id())).isEqualTo(Confirmation.DONE);
                assertThat(sessions())
                        .as("%s", i)
                        .isEqualTo(tried.listing().sessions().size());
                edition = database.open(5).slug();
            }
        }
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

    private void take(byte[] file, ImportOptions options) {
        var tried = (Importing.Tried) importing.tryOut(edition, file, options).orElseThrow();
        assertThat(importing.confirm(edition, tried.id()))
                .as(tried.listing().toString())
                .isEqualTo(Confirmation.DONE);
    }

    private Importing.Tried tryOut(byte[] file) {
        return (Importing.Tried) importing.tryOut(edition, file, PLAIN).orElseThrow();
    }

    private long sessions() {
        return count("session");
    }

    private long rooms() {
        return count("room");
    }

    private long count(String table) {
        return database.count(
                "select count(*) from " + table + " t join edition e on e.id = t.edition_id where e.slug = ?1",
                edition);
    }

    private long cancelled() {
        return database.count(
                "select count(*) from session s join edition e on e.id = s.edition_id where e.slug = ?1 and s.cancelled",
                edition);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
