package ro.clujit.innovationdays.sponsor.logo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Logos as an installation keeps them that configured nothing. */
@QuarkusTest
class LogosInDatabaseTest extends StoredLogos {

    @Test
    void haveTheirContentInTheDatabase() {
        send();
        assertThat(editions.count("select count(*) from stored_object where key = ?1", "logos/" + shown()))
                .isEqualTo(1);
    }
}
