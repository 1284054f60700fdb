package ro.clujit.innovationdays.sponsor.lead.device;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.secret.Keys;
import ro.clujit.innovationdays.sponsor.BenefitKind;
import ro.clujit.innovationdays.sponsor.TestPartners;
import ro.clujit.innovationdays.sponsor.contact.Contacts;
import ro.clujit.innovationdays.sponsor.contact.TestContacts;
import ro.clujit.innovationdays.ticketing.TestTickets;

/** Partners with leads, and phones at their stands, for tests. */
@ApplicationScoped
public class TestStand {

    /** A partner at an edition. @param email of their contact */
    public record Made(
            String slug, UUID edition, UUID sponsorship, UUID organisation, UUID contact, String name, String email) {}

    @Inject
    TestEditions editions;

    @Inject
    TestPartners partners;

    @Inject
    TestContacts testContacts;

    @Inject
    Contacts contacts;

    @Inject
    LeadPairing pairing;

    @Inject
    TestTickets tickets;

    /** A partner that has signed. @param phones how many its tier gives */
    public Made open(String slug, int phones) {
        UUID tier = partners.tier(slug, "Nivel " + UUID.randomUUID(), null);
        partners.benefit(tier, BenefitKind.LEADS, phones, null);
        String name = "Firma " + UUID.randomUUID();
        UUID sponsorship = partners.partner(tier, name);
        partners.sign(sponsorship);
        String email = "stand-" + UUID.randomUUID() + "@example.org";
        UUID contact = testContacts.contact(sponsorship, "Ioana Țurcanu", email, Language.ro);
        return new Made(
                slug,
                id("select id::text from edition where slug = ?1", slug),
                sponsorship,
                id("select organisation_id::text from sponsorship where id = ?1", sponsorship),
                contact,
                name,
                email);
    }

    /** One more phone. @return its token */
    @ActivateRequestContext
    public String pair(Made stand) {
        return pairing.pair(pairing.tokenOf(offer(stand)))
                .paired()
                .orElseThrow()
                .token();
    }

    /** @return the id of a link for one more phone */
    @Transactional
    @ActivateRequestContext
    public UUID offer(Made stand) {
        return pairing.offer(stand.edition(), "Telefonul Anei", contacts.findById(stand.contact()));
    }

    /** Somebody with a ticket. @param agreesBefore that partners may have their details */
    public TestTickets.OnBadge register(String base, String slug, String name, boolean agreesBefore) {
        var visitor = new Visitor(base);
        String registration = visitor.hold(slug, 1).location();
        Map<String, String> details = new LinkedHashMap<>(Visitor.person(1, name, "who@example.org"));
        if (agreesBefore) {
            details.put("consent", "PARTNERS");
        }
        visitor.confirm(registration, details);
        return tickets.of(slug).get(0);
    }

    /** What the address of a link for one more phone ends with. */
    public String linkOf(Made stand) {
        return pairing.tokenOf(offer(stand));
    }

    /** Asks as that phone. */
    public static RequestSpecification as(String token) {
        return given().contentType("application/json").cookie("leads", token);
    }

    public static String digest(String code) {
        return HexFormat.of().formatHex(Keys.digest(code));
    }

    private UUID id(String sql, Object of) {
        return UUID.fromString(editions.texts(sql, of).get(0));
    }
}
