package ro.clujit.innovationdays.sponsor.contact;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.mail.TestOutbox;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.sponsor.Organisations;

/** Contacts of partners for tests, made as organisers make them. */
@ApplicationScoped
public class TestContacts {

    @Inject
    TestEditions editions;

    @Inject
    Organisations organisations;

    @Inject
    Contacting contacting;

    @Inject
    LinkSignIn signIn;

    @Inject
    TestOutbox outbox;

    /** Of the organisation that has this sponsorship; without a letter. */
    @Transactional
    public UUID contact(UUID sponsorship, String name, String email, Language language) {
        UUID id = UUID.randomUUID();
        UUID organisation = UUID.fromString(
                editions.texts("select organisation_id::text from sponsorship where id = ?1", sponsorship)
                        .get(0));
        assertThat(contacting.add(
                        organisations.findById(organisation), id, new ContactTerms(name, email, language), null))
                .isEmpty();
        return id;
    }

    /** The listing of the sponsorship's organisation in its edition. */
    public UUID listing(UUID sponsorship) {
        return UUID.fromString(editions.texts(
                        "select l.id::text from listing l join sponsorship s on s.organisation_id = l.organisation_id"
                                + " join tier t on t.id = s.tier_id and t.edition_id = l.edition_id where s.id = ?1",
                        sponsorship)
                .get(0));
    }

    /** @return the path of a link that signs in whoever has this address */
    public String link(String email) {
        assertThat(signIn.ask(email, "host-" + UUID.randomUUID())).isTrue();
        return outbox.linkTo(email);
    }

    /** A browser in which whoever has this address is signed in. */
    public Visitor signedIn(String base, String email) {
        var visitor = new Visitor(base);
        String link = link(email);
        visitor.get(link);
        assertThat(visitor.post(link, Map.of()).status()).isEqualTo(303);
        return visitor;
    }
}
