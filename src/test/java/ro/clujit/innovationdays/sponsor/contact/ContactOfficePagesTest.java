package ro.clujit.innovationdays.sponsor.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.sponsor.TestPartners;

/** Organisers say who speaks for a partner. */
@QuarkusTest
class ContactOfficePagesTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts contacts;

    @Inject
    TestOutbox outbox;

    Organiser organiser;
    String slug;
    String page;
    String email;

    @BeforeEach
    void addAPartner() {
        organiser = new Organiser(base);
        slug = editions.open(5).slug();
        UUID sponsorship = partners.partner(partners.tier(slug, "Aur", null), "Firma " + UUID.randomUUID());
        page = "/en/office/editions/" + slug + "/listings/" + contacts.listing(sponsorship) + "/contacts";
        email = "office-" + UUID.randomUUID() + "@example.org";
    }

    private Map<String, String> form(UUID id, String name, String address) {
        return Map.of("id", id.toString(), "name", name, "email", address, "language", "en", "welcome", "on");
    }

    private long known() {
        return editions.count("select count(*) from partner_contact where email = ?1", email);
    }

    @Test
    void addsAContactOnceHoweverOftenTheFormIsSentAndWelcomesThem() {
        UUID id = UUID.randomUUID();
        assertThat(organiser.send(page, form(id, "Ioana Țurcanu", email)).body())
                .contains("The contact was added")
                .contains("Ioana Țurcanu");
        organiser.send(page, form(id, "Ioana Țurcanu", email));

        assertThat(known()).isEqualTo(1);
        assertThat(outbox.to(email)).hasSize(1);
        assertThat(outbox.to(email).get(0).subject()).contains("as a partner of");
        assertThat(outbox.linkTo(email)).contains("/en/partner/sign-in/");
    }

    @Test
    void writesNoWelcomeWhereThatLetterIsSwitchedOff() {
        String letters = "/en/office/editions/" + slug + "/partner-letters";
        UUID id = UUID.randomUUID();
        organiser.get(letters);
        organiser.post(letters + "/WELCOME", Map.of("on", "false"));
        organiser.send(page, form(id, "Ioana", email));
        assertThat(known()).isEqualTo(1);
        organiser.get(page);
        Visitor.Answer refused = organiser.post(page + "/" + id + "/welcome", Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("the letter is switched off");
        assertThat(outbox.to(email)).isEmpty();

        organiser.post(letters + "/WELCOME", Map.of("on", "true"));
        assertThat(organiser.post(page + "/" + id + "/welcome", Map.of()).status())
                .isEqualTo(303);
        assertThat(outbox.to(email)).hasSize(1);
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        Visitor.Answer refused = organiser.sendInVain(page, form(UUID.randomUUID(), "", "no address"));
        assertThat(refused.body()).contains("Write an e-mail address").contains("Write a name");
    }

    @Test
    void takesAnAddressOnceForOneOrganisation() {
        organiser.send(page, form(UUID.randomUUID(), "Ioana", email));
        assertThat(organiser
                        .sendInVain(page, form(UUID.randomUUID(), "Other", email))
                        .body())
                .contains("has this address");
        assertThat(known()).isEqualTo(1);
    }

    @Test
    void changesAndEndsAContact() {
        UUID id = UUID.randomUUID();
        organiser.send(page, form(id, "Ioana", email));
        Map<String, String> change = Map.of("name", "Ioana Pop", "email", email, "language", "ro", "version", "0");
        organiser.get(page);
        assertThat(organiser.post(page + "/" + id, change).status()).isEqualTo(303);
        Visitor.Answer stale = organiser.post(page + "/" + id, Organiser.with(change, "name", "Ioana Rus"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("Somebody else changed");
        assertThat(organiser.post(page + "/" + id + "/end", Map.of()).status()).isEqualTo(303);
        assertThat(organiser.get(page).body()).contains("Ended on");
        assertThat(organiser.post(page + "/" + id + "/welcome", Map.of()).status())
                .isEqualTo(409);
    }

    @Test
    void isNowhereElseThanAtItsOwnEditionAndOrganisation() {
        UUID id = UUID.randomUUID();
        organiser.send(page, form(id, "Ioana", email));
        String other = editions.open(5).slug();
        assertThat(organiser.get(page.replace(slug, other)).status()).isEqualTo(404);
        UUID foreign = partners.partner(partners.tier(other, "Aur", null), "Alta " + UUID.randomUUID());
        String elsewhere = "/en/office/editions/" + other + "/listings/" + contacts.listing(foreign) + "/contacts";
        organiser.get(elsewhere);
        Map<String, String> change = Map.of("name", "X", "email", email, "language", "ro", "version", "0");
        assertThat(organiser.post(elsewhere + "/" + id, change).status()).isEqualTo(404);
        assertThat(organiser.post(elsewhere + "/" + id + "/end", Map.of()).status())
                .isEqualTo(404);
        assertThat(organiser.post(elsewhere + "/" + id + "/welcome", Map.of()).status())
                .isEqualTo(404);
    }
}
