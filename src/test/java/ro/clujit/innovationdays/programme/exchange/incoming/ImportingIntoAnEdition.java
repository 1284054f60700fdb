package ro.clujit.innovationdays.programme.exchange.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.programme.TestProgrammes;
import ro.clujit.innovationdays.programme.exchange.incoming.Importing.Confirmation;

/** What tests of importing begin with: an edition whose programme is to come from a file. */
abstract class ImportingIntoAnEdition {

    static final ImportOptions PLAIN = new ImportOptions(Language.ro, false, false);

    @Inject
    TestEditions database;

    @Inject
    TestProgrammes programmes;

    @Inject
    Importing importing;

    String edition;

    @BeforeEach
    void makeAnEdition() {
        edition = database.open(5).slug();
    }

    void take(byte[] file, ImportOptions options) {
        var tried = (Importing.Tried) importing.tryOut(edition, file, options).orElseThrow();
        assertThat(importing.confirm(edition, tried.id()))
                .as(tried.listing().toString())
                .isEqualTo(Confirmation.DONE);
    }

    Importing.Tried tryOut(byte[] file) {
        return (Importing.Tried) importing.tryOut(edition, file, PLAIN).orElseThrow();
    }

    long sessions() {
        return count("session");
    }

    long rooms() {
        return count("room");
    }

    long count(String table) {
        return database.count(
                "select count(*) from " + table + " t join edition e on e.id = t.edition_id where e.slug = ?1",
                edition);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
