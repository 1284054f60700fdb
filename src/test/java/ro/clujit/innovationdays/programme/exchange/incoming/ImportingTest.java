package ro.clujit.innovationdays.programme.exchange.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.exchange.incoming.Importing.Confirmation;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Effect;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Entry;
import ro.clujit.innovationdays.programme.release.Conflict;

/** A programme comes over from a file: all of it, or nothing. */
@QuarkusTest
class ImportingTest extends ImportingIntoAnEdition {

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
        assertThat(atOnce(Collections.nCopies(8, () -> importing.confirm(edition, id))))
                .containsOnlyOnce(Confirmation.DONE)
                .allMatch(outcome -> outcome == Confirmation.DONE || outcome == Confirmation.DONE_BEFORE);
        assertThat(sessions()).isEqualTo(6);
    }

    @Test
    void ofTwoUploadsThatAreConfirmedAtOnceOneIsImportedAndTheOtherListedAnew() throws Exception {
        for (int round = 0; round < 5; round++) {
            makeAnEdition();
            UUID one = tryOut(SampleFiles.schedule()).id();
            UUID other = tryOut(SampleFiles.schedule()).id();
            assertThat(atOnce(List.of(() -> importing.confirm(edition, one), () -> importing.confirm(edition, other))))
                    .containsExactlyInAnyOrder(Confirmation.DONE, Confirmation.CHANGED);
            assertThat(sessions()).isEqualTo(6);
            assertThat(rooms()).isEqualTo(2);
        }
    }

    private static List<Confirmation> atOnce(List<Callable<Confirmation>> confirming) throws Exception {
        var contenders = Executors.newFixedThreadPool(confirming.size());
        try {
            List<Confirmation> outcomes = new ArrayList<>();
            for (Future<Confirmation> outcome : contenders.invokeAll(confirming)) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            contenders.shutdownNow();
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
}
