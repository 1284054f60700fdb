package ro.clujit.innovationdays.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.PostgresResource;
import ro.clujit.innovationdays.Visitor;

/** Organisers make accounts for others, and sign out. */
@QuarkusTest
class OrganiserPagesTest {

    private static final String PAGE = "/en/office/organisers";

    @TestHTTPResource("/")
    String base;

    Organiser organiser;

    @BeforeEach
    void start() {
        organiser = new Organiser(base);
    }

    @Test
    void addsSomebodyWhoCanSignInThen() {
        var page = organiser.send(
                PAGE,
                Map.of("name", "Ștefania Nouă", "email", "noua@example.org", "password", "  un cal, o baterie  "));
        assertThat(page.body()).contains("Ștefania Nouă", "noua@example.org", "can sign in now");
        var other = new Visitor(base);
        other.signIn("NOUA@example.org", "  un cal, o baterie  ");
        assertThat(other.get("/en/office").status()).isEqualTo(200);
    }

    @Test
    void sendsTheFormBackWithoutThePassword() {
        var page = organiser.sendInVain(PAGE, Map.of("name", "", "email", "not an address", "password", "too short"));
        assertThat(page.body())
                .contains(
                        "id=\"name-error\"", "id=\"email-error\"", "id=\"password-error\"", "value=\"not an address\"")
                .doesNotContain("too short");
    }

    @Test
    void namesAnAddressThatHasAnAccountWhateverItsCase() {
        var page = organiser.sendInVain(
                PAGE,
                Map.of(
                        "name",
                        "Alt Cineva",
                        "email",
                        PostgresResource.ORGANISER.toUpperCase(Locale.ROOT),
                        "password",
                        "long enough a password"));
        assertThat(page.body()).contains("Somebody has an account under this address already.", "value=\"Alt Cineva\"");
    }

    @Test
    void signsOutFromEveryPageOfTheOffice() {
        assertThat(organiser.get(PAGE).body()).contains("action=\"/en/sign-out\"");
        assertThat(organiser.post("/en/sign-out", Map.of()).status()).isEqualTo(303);
        assertThat(organiser.get(PAGE).status()).isEqualTo(303);
    }
}
