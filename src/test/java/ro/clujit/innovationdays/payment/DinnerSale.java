package ro.clujit.innovationdays.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.ticketing.TestAddOns;
import ro.clujit.innovationdays.ticketing.TestUnpaid;

/** A dinner with one place that is sold to those who have registered already, and what can be seen of its money. */
public final class DinnerSale {

    public static final String IBAN = "RO49AAAA1B31007593840000";

    public final Organiser organiser;
    public final Visitor visitor;
    public final TestEditions.Made edition;
    /** The page of the edition's money. */
    public final String payments;

    public final UUID dinner;

    private final TestEditions editions;
    private final TestUnpaid unpaid;

    public DinnerSale(String base, TestEditions editions, TestAddOns addOns, TestUnpaid unpaid) {
        this.editions = editions;
        this.unpaid = unpaid;
        organiser = new Organiser(base);
        visitor = new Visitor(base);
        edition = editions.open(40);
        payments = "/en/office/editions/" + edition.slug() + "/payments";
        dinner = addOns.workshop(edition.slug(), 2, "Dinner", 1, 5_000);
        editions.change(
                "insert into sale_terms (edition_id, beneficiary, iban_ron) select id, 'Cluj IT Cluster', ?2 from edition where slug = ?1",
                edition.slug(),
                IBAN);
    }

    public void choose(String form, UUID addOn) {
        choose(visitor, form, addOn);
    }

    public static void choose(Visitor who, String form, UUID addOn) {
        who.get(form);
        assertThat(who.postForm(form, Map.of("add", addOn.toString())).location())
                .isEqualTo(form + "?done=added");
    }

    public void overdue() {
        editions.change("""
                update ticket_add_on set pay_until = now() - interval '1 day'
                 where state = 'PENDING' and ticket_type_id in (select t.id from ticket_type t join edition e
                       on e.id = t.edition_id where e.slug = ?1)
                """, edition.slug());
        editions.change("""
                update registration set later_until = now() - interval '1 day'
                 where later_owed > 0 and edition_id = (select id from edition where slug = ?1)
                """, edition.slug());
    }

    public void expire() {
        overdue();
        unpaid.end();
    }

    public void staysConfirmed() {
        assertThat(editions.texts(
                        "select r.state || ' ' || t.state from registration r join ticket t on t.registration_id = r.id"
                                + " join edition e on e.id = r.edition_id where e.slug = ?1",
                        edition.slug()))
                .containsExactly("CONFIRMED VALID");
    }

    /** @return the page that it leads to */
    public String markPaid(String amount) {
        return organiser.send(desk() + "/payment", paid(amount)).body();
    }

    public static Map<String, String> paid(String amount) {
        return Map.of("received-on", "2026-01-05", "amount", amount, "note", "");
    }

    public String upload(String csv) {
        organiser.get(payments + "/import");
        var answer = organiser.upload(
                payments + "/import",
                Map.of("currency", "RON", "keep", "yes"),
                "file",
                "extras.csv",
                csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    public String desk() {
        return "/en/office/registrations/" + own("cast(r.id as text)");
    }

    public String reference() {
        return own("r.payment_reference");
    }

    public long owedLater() {
        return Long.parseLong(own("cast(r.later_owed as text)"));
    }

    private String own(String what) {
        return editions.texts(
                        "select " + what + " from registration r join edition e on e.id = r.edition_id"
                                + " where e.slug = ?1 order by r.requested_at",
                        edition.slug())
                .get(0);
    }

    public List<String> states(String table, String column) {
        return editions.texts(
                "select p." + column + " from " + table + " p join edition e on e.id = p.edition_id"
                        + " where e.slug = ?1 order by 1",
                edition.slug());
    }

    public long letters() {
        return editions.count("""
                select count(*) from letter l join owed_change c on c.id = l.subject_id
                  join registration r on r.id = c.registration_id join edition e on e.id = r.edition_id
                 where e.slug = ?1 and l.kind = 'registration-owed'
                """, edition.slug());
    }

    public long traces(String kind) {
        return editions.count("""
                select count(*) from registration_change c join registration r on r.id = c.registration_id
                  join edition e on e.id = r.edition_id where e.slug = ?1 and c.kind = ?2
                """, edition.slug(), kind);
    }
}
