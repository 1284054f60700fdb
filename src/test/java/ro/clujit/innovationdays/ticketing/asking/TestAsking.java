package ro.clujit.innovationdays.ticketing.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import ro.clujit.innovationdays.Organiser;
import ro.clujit.innovationdays.TestEditions;

/** What an organiser asks in one edition, and what of it is in the database, for tests that answer. */
final class TestAsking {

    static final byte[] PDF = "%PDF-1.7 hello".getBytes(StandardCharsets.US_ASCII);

    private final TestEditions editions;
    private final Organiser organiser;
    private final String slug;
    final String office;

    TestAsking(TestEditions editions, Organiser organiser, String slug) {
        this.editions = editions;
        this.organiser = organiser;
        this.slug = slug;
        this.office = "/en/office/editions/" + slug + "/questions";
    }

    /** @return the question's id */
    String ask(String kind, String label, Map<String, String> more) {
        organiser.get(office + "/new");
        var sent = organiser.postForm(office + "/new", terms(kind, label, more));
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return editions.texts(
                        "select cast(q.id as text) from question q join edition e on e.id = q.edition_id"
                                + " where e.slug = ?1 and q.label_en = ?2",
                        slug,
                        label)
                .get(0);
    }

    String option(String label) {
        return editions.texts(
                        "select cast(o.id as text) from question_option o join question q on q.id = o.question_id"
                                + " join edition e on e.id = q.edition_id where e.slug = ?1 and o.label_en = ?2",
                        slug,
                        label)
                .get(0);
    }

    long answers() {
        return editions.count(
                "select count(*) from answer a join ticket t on t.id = a.ticket_id"
                        + " join edition e on e.id = t.edition_id where e.slug = ?1",
                slug);
    }

    long files(String question) {
        return editions.count("select count(*) from answer_file where question_id = cast(?1 as uuid)", question);
    }

    /** The registration's page in the back office, of the only one there is. */
    String desk() {
        return "/en/office/registrations/"
                + editions.texts(
                                "select cast(r.id as text) from registration r join edition e on e.id = r.edition_id"
                                        + " where e.slug = ?1",
                                slug)
                        .get(0);
    }

    static Map<String, String> options(String one, String other) {
        return Map.of("option-ro-1", one, "option-en-1", one, "option-ro-2", other, "option-en-2", other);
    }

    static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    static Map<String, String> terms(String kind, String label, Map<String, String> more) {
        Map<String, String> terms = with(more, "kind", kind, "label-en", label);
        terms.put("label-ro", "Întrebare");
        return terms;
    }

    static Map<String, String> person() {
        return with(Map.of(), "name", "Ana", "email", "ana@example.org", "audience", "IT");
    }

    /** The name and id of its field in the first person's part of a form. */
    static String field(String question) {
        return field(question, 1);
    }

    static String field(String question, int person) {
        return "answer-" + question + "-" + person;
    }
}
