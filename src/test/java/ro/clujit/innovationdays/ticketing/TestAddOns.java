package ro.clujit.innovationdays.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.edition.Edition;
import ro.clujit.innovationdays.edition.Editions;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.money.Currency;
import ro.clujit.innovationdays.platform.money.Money;

/** Workshops and what they cost, for tests that choose and drop them. */
@Singleton
public class TestAddOns {

    private static final Pattern FORM = Pattern.compile("/en/registrations/[a-z0-9]+/tickets/[0-9a-f-]{36}/add-ons");

    @Inject
    Editions editions;

    @Inject
    TestEditions made;

    @Inject
    EntityManager database;

    @Inject
    TicketTypes types;

    /** @param price in hundredths of a leu @return the id of its type */
    @ActivateRequestContext
    public UUID workshop(String slug, int position, String name, int places, long price) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Edition edition = editions.bySlug(slug).orElseThrow();
            var quota = new Quota(edition, name, places);
            database.persist(quota);
            var type = new TicketType(edition, position, TicketKind.ADD_ON);
            terms(name, price).applyTo(type);
            type.countIn(Set.of(quota));
            database.persist(type);
            return type.id();
        });
    }

    /** What the edition's first type costs from now on. */
    @ActivateRequestContext
    public void price(String slug, long price, boolean needsApproval) {
        QuarkusTransaction.requiringNew().run(() -> {
            TicketType type = types.of(editions.bySlug(slug).orElseThrow()).get(0);
            type.ask(new Money(price, Currency.RON), Vat.STANDARD);
            type.restrictTo(null, false, needsApproval);
        });
    }

    /** Quotas of the edition whose count is not what their places are used by, in words. */
    @ActivateRequestContext
    public List<?> miscounted(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        database.createNativeQuery("""
                        select q.name || ' taken ' || q.taken || ' used ' || u.used from quota q
                          join edition e on e.id = q.edition_id,
                          lateral (select coalesce(sum(places), 0) as used from quota_use where quota_id = q.id) u
                         where e.slug = ?1 and (q.taken <> u.used or q.taken > q.size)
                        """).setParameter(1, slug).getResultList());
    }

    /** @return the address of the page of a registration for one person */
    public static String register(Visitor visitor, String slug) {
        String registration = visitor.hold(slug, 1).location();
        assertThat(visitor.confirm(registration, Visitor.person(1, "Ana", "ana@example.org"))
                        .status())
                .isEqualTo(303);
        return registration;
    }

    /** @return the address of the form about what goes with its first ticket */
    public static String form(Visitor visitor, String registration) {
        Matcher form = FORM.matcher(visitor.get(registration).body());
        assertThat(form.find()).isTrue();
        return form.group();
    }

    /** Gives a quota another size, whatever is taken of it. */
    public void enlarge(String slug, String quota, int size) {
        made.change(
                "update quota set size = ?3 where name = ?2 and edition_id = (select id from edition where slug = ?1)",
                slug,
                quota,
                size);
    }

    public List<String> states(UUID type) {
        return made.texts("select state from ticket_add_on where ticket_type_id = ?1 order by id", type);
    }

    public long taken(String slug, String quota) {
        return made.count(
                "select q.taken from quota q join edition e on e.id = q.edition_id where e.slug = ?1 and q.name = ?2",
                slug,
                quota);
    }

    private static TicketTerms terms(String name, long price) {
        return new TicketTerms(
                Bilingual.same(name),
                Bilingual.NOTHING,
                new Money(price, Currency.RON),
                Vat.STANDARD,
                1,
                10,
                null,
                null,
                null,
                false,
                false,
                Set.of());
    }
}
