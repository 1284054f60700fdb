package ro.clujit.innovationdays.mail.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import ro.clujit.innovationdays.mail.LetterState;

/**
 * What the list of letters is narrowed to, as its address says it.
 *
 * @param edition its slug; empty for all
 * @param state null for all
 * @param kind empty for all
 * @param query as it was typed; empty for all
 */
public record OutboxFilter(String edition, LetterState state, String kind, String query) {

    private static final int LONGEST_QUERY = 100;

    static OutboxFilter of(String edition, String state, String kind, String query) {
        String words = query == null ? "" : query.strip();
        return new OutboxFilter(
                edition == null ? "" : edition,
                Arrays.stream(LetterState.values())
                        .filter(known -> known.name().equals(state))
                        .findFirst()
                        .orElse(null),
                kind == null ? "" : kind,
                words.length() <= LONGEST_QUERY ? words : words.substring(0, LONGEST_QUERY));
    }

    /** Whether anything but a state narrows it. */
    public boolean isNarrowed() {
        return !edition.isEmpty() || !kind.isEmpty() || !query.isEmpty();
    }

    /** The part of the address behind the question mark, with another state. @param other null for all */
    public String with(LetterState other) {
        var address = new StringBuilder();
        add(address, "edition", edition);
        add(address, "state", other == null ? "" : other.name());
        add(address, "kind", kind);
        add(address, "q", query);
        return address.toString();
    }

    public String onPage(int page) {
        var address = new StringBuilder(with(state));
        add(address, "page", String.valueOf(page));
        return address.toString();
    }

    private static void add(StringBuilder address, String key, String value) {
        if (!value.isEmpty()) {
            address.append(address.isEmpty() ? "" : "&")
                    .append(key)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
