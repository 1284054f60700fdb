package ro.clujit.innovationdays.letters.wording;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Letters set for an organiser to look at, within one request: with words that are not kept yet; and what each letter knows
 * is written down as it is set.
 */
@RequestScoped
public class Proof {

    /** What the service says in a letter, and what can be named in it with the values of its example. */
    public record Usual(Wording wording, Map<String, String> values) {

        public Set<String> names() {
            return values.keySet();
        }
    }

    private final Map<String, Usual> seen = new HashMap<>();
    private boolean open;
    private String form = "";
    private Wording tried;

    /** From now on letters of this request are set to be looked at. @param tried words that this one then has */
    public void open(String form, Optional<Wording> tried) {
        this.open = true;
        this.form = form;
        this.tried = tried.orElse(null);
    }

    boolean isOpen() {
        return open;
    }

    Optional<Wording> tried(String form) {
        return this.form.equals(form) ? Optional.ofNullable(tried) : Optional.empty();
    }

    void saw(String form, Wording wording, Map<String, String> values) {
        seen.put(form, new Usual(wording, new TreeMap<>(values)));
    }

    /** Empty where no such letter was set, or it is about no edition. */
    public Optional<Usual> usual(String form) {
        return Optional.ofNullable(seen.get(form));
    }
}
