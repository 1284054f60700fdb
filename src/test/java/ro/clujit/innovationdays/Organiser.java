package ro.clujit.innovationdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

/** A signed-in organiser in the back office. */
public class Organiser extends Visitor {

    public Organiser(String base) {
        this(base, PostgresResource.ORGANISER);
    }

    /** @param email of one who has the password that all have in tests */
    public Organiser(String base, String email) {
        super(base);
        signIn(email, PostgresResource.PASSWORD);
    }

    /** Opens the form, sends it, and expects to be led on to a page, which is returned. */
    public Answer send(String form, Map<String, String> fields) {
        get(form);
        Answer sent = post(form, fields);
        assertThat(sent.status()).as(sent.body()).isEqualTo(303);
        return get(sent.location());
    }

    /** Opens the form, sends it, and expects it back with remarks. */
    public Answer sendInVain(String form, Map<String, String> fields) {
        get(form);
        Answer sent = post(form, fields);
        assertThat(sent.status()).isIn(409, 422);
        return sent;
    }

    /** The fields with one of them changed. */
    public static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }
}
