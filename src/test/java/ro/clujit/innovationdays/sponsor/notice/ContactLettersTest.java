package ro.clujit.innovationdays.sponsor.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.letters.partner.ContactForms;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.Sponsorship;
import ro.clujit.innovationdays.sponsor.Sponsorships;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.sponsor.contact.ContactLetter;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;

/** Each letter to contacts can be read beforehand and switched off. */
@QuarkusTest
class ContactLettersTest {

    @TestHTTPResource("/")
    String base;

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts contacts;

    @Inject
    Sponsorships sponsorships;

    @Inject
    PartnerNotices notices;

    String slug;
    UUID sponsorship;
    UUID contact;
    String letters;
    Organiser organiser;

    @BeforeEach
    void sign() {
        slug = editions.open(5).slug();
        sponsorship = partners.partner(partners.tier(slug, "Aur", null), "Firma " + UUID.randomUUID());
        partners.sign(sponsorship);
        contact = contacts.contact(sponsorship, "Ioana", "letters-" + UUID.randomUUID() + "@example.org", Language.en);
        letters = "/en/office/editions/" + slug + "/partner-letters";
        organiser = new Organiser(base);
        organiser.get(letters);
    }

    private void tell(ContactLetter letter, String occasion) {
        QuarkusTransaction.requiringNew().run(() -> {
            Sponsorship found = sponsorships.findById(sponsorship);
            notices.tell(found.tier().edition(), found.organisation(), letter, occasion, found.id());
        });
    }

    private long told(ContactLetter letter) {
        return editions.count(
                "select count(*) from partner_notice where contact_id = ?1 and kind = ?2", contact, letter.name());
    }

    @Test
    void tellsNothingThatIsSwitchedOffAndItAgainOnceItIsOn() {
        for (ContactLetter letter : EnumSet.complementOf(EnumSet.of(ContactLetter.WELCOME))) {
            organiser.post(letters + "/" + letter, Map.of("on", "false"));
            organiser.post(letters + "/" + letter, Map.of("on", "false"));
            tell(letter, "first");
            assertThat(told(letter)).as(letter.name()).isZero();
            organiser.post(letters + "/" + letter, Map.of("on", "true"));
            tell(letter, "second");
            assertThat(told(letter)).as(letter.name()).isEqualTo(1);
        }
    }

    @Test
    void showsEachOfTheSixInBothLanguagesAndNoTwoAlike() {
        Set<String> seen = new HashSet<>();
        for (ContactLetter letter : ContactLetter.values()) {
            for (Language language : Language.values()) {
                String address = "/en/office/editions/" + slug + "/letters/" + ContactForms.of(letter) + "/" + language;
                var preview = organiser.get(address);
                assertThat(organiser.get(letters).body()).contains("href=\"" + address + "\"");
                assertThat(preview.status()).as(letter + " " + language).isEqualTo(200);
                assertThat(preview.body()).contains("&lt;html lang=&quot;" + language + "&quot;");
                seen.add(preview.body());
            }
        }
        assertThat(seen).hasSize(12);
    }
}
