package ro.clujit.innovationdays.programme.exchange.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Effect;
import ro.clujit.innovationdays.programme.exchange.incoming.Listing.Entry;
import ro.clujit.innovationdays.programme.release.Conflict;

/** A file comes over into a draft that has something in it, or names people whom the service knows. */
@QuarkusTest
class ImportingAnewTest extends ImportingIntoAnEdition {

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

    private long cancelled() {
        return database.count(
                "select count(*) from session s join edition e on e.id = s.edition_id where e.slug = ?1 and s.cancelled",
                edition);
    }
}
