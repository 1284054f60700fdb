package ro.clujit.innovationdays.ticketing.code;

import java.util.LinkedHashMap;
import java.util.Map;
import ro.clujit.innovationdays.TestEditions;
import ro.clujit.innovationdays.Visitor;

/** Codes of one edition, as an organiser's form makes them and a visitor's form uses them. */
final class TestCodes {

    private final TestEditions editions;
    private final String slug;

    /** The organiser's list of codes. */
    final String list;

    /** The name of the field for the edition's only ticket type. */
    final String type;

    TestCodes(TestEditions editions, String slug) {
        this.editions = editions;
        this.slug = slug;
        this.list = "/en/office/editions/" + slug + "/codes";
        this.type = "type-"
                + editions.texts(
                                "select t.id::text from ticket_type t join edition e on e.id = t.edition_id"
                                        + " where e.slug = ?1",
                                slug)
                        .get(0);
    }

    static Map<String, String> code(String text, String uses) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("uses", uses);
        return fields;
    }

    Map<String, String> reserving(String text, String uses) {
        Map<String, String> fields = code(text, uses);
        fields.put("reserves", "on");
        fields.put(type, "on");
        return fields;
    }

    Visitor.Answer hold(Visitor visitor, String code, int places) {
        return visitor.post(register(), offer(visitor, code, places));
    }

    Map<String, String> offer(Visitor visitor, String code, int places) {
        Map<String, String> offer = Visitor.offer(visitor.get(register()), places);
        offer.keySet().removeIf(field -> field.startsWith("places-"));
        offer.put("places-" + type.substring(5), Integer.toString(places));
        offer.put("code", code);
        offer.put("do", "take");
        return offer;
    }

    String register() {
        return "/en/editions/" + slug + "/register";
    }

    String page(String text) {
        return list + "/"
                + editions.texts(
                                "select c.id::text from code c join edition e on e.id = c.edition_id"
                                        + " where e.slug = ?1 and c.text = ?2",
                                slug,
                                text)
                        .get(0);
    }

    long used(String text) {
        return editions.count(
                "select used from code c join edition e on e.id = c.edition_id where e.slug = ?1 and c.text = ?2",
                slug,
                text);
    }

    long taken() {
        return editions.count(
                "select sum(taken) from quota q join edition e on e.id = q.edition_id where e.slug = ?1", slug);
    }

    /** Quotas whose count is not what their places are used by. */
    long miscounted() {
        return editions.count("""
                select count(*) from quota q join edition e on e.id = q.edition_id
                 where e.slug = ?1 and q.taken <> (select coalesce(sum(places), 0) from quota_use where quota_id = q.id)
                """, slug);
    }
}
