package ro.clujit.innovationdays.site.programme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ro.clujit.innovationdays.platform.locale.Language;
import ro.clujit.innovationdays.platform.text.Text;
import ro.clujit.innovationdays.platform.web.Fields;
import ro.clujit.innovationdays.programme.SessionKind;
import ro.clujit.innovationdays.programme.release.Snapshot;
import ro.clujit.innovationdays.programme.release.Snapshot.SessionEntry;

/**
 * Which part of a programme somebody wants to see. Its address is that part's, in either language.
 *
 * @param asked what is asked for, by the names of the parameters, in the order in which the form has them
 * @param ignored what was asked for and is not in this programme, as {@code name: value}
 */
record ProgrammeFilter(Map<String, String> asked, List<String> ignored) {

    static final String DAY = "day";
    static final String TRACK = "track";
    static final String THEME = "theme";
    static final String KIND = "kind";
    static final String LANGUAGE = "language";
    static final String WORDS = "q";

    private static final int MOST_CHARACTERS = 100;
    private static final int SHOWN_OF_THE_IGNORED = 40;

    /** Whatever stands in an address may be asked for; what this programme does not have is named and left out. */
    static ProgrammeFilter of(Fields sent, Snapshot programme, Predicate<LocalDate> isDay) {
        Map<String, String> asked = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        Map<String, Predicate<String>> known = new LinkedHashMap<>();
        known.put(DAY, value -> date(value).filter(isDay).isPresent());
        known.put(TRACK, value -> programme.track(value).isPresent());
        known.put(THEME, value -> programme.theme(value).isPresent());
        known.put(KIND, value -> kind(value).isPresent());
        known.put(LANGUAGE, value -> Language.of(value).isPresent());
        known.forEach((name, isKnown) -> {
            String value = sent.value(name);
            if (isKnown.test(value)) {
                asked.put(name, value);
            } else if (!value.isEmpty()) {
                ignored.add(name + ": " + cut(value, SHOWN_OF_THE_IGNORED));
            }
        });
        String words = cut(sent.value(WORDS), MOST_CHARACTERS);
        if (!words.isEmpty()) {
            asked.put(WORDS, words);
        }
        return new ProgrammeFilter(asked, ignored);
    }

    /** Empty where that is not asked for. */
    String value(String name) {
        return asked.getOrDefault(name, "");
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    boolean has(String name) {
        return asked.containsKey(name);
    }

    /** What follows the path in the address of this part, or of this one with something else. */
    String query() {
        return query(asked);
    }

    String queryWith(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(asked);
        other.put(name, value);
        return query(other);
    }

    String queryWithout(String name) {
        Map<String, String> other = new LinkedHashMap<>(asked);
        other.remove(name);
        return query(other);
    }

    /** @param text what of a session is searched, folded */
    boolean accepts(SessionEntry session, SessionRows rows, String text) {
        return (!has(DAY)
                        || session.isScheduled()
                                && rows.date(session).toString().equals(value(DAY)))
                && (!has(TRACK) || value(TRACK).equals(session.track()))
                && (!has(THEME) || value(THEME).equals(session.theme()))
                && (!has(KIND)
                        || kind(value(KIND)).filter(session.kind()::equals).isPresent())
                && (!has(LANGUAGE)
                        || session.language() != null
                                && value(LANGUAGE).equals(session.language().name()))
                && Arrays.stream(Text.folded(value(WORDS)).split(" ", -1)).allMatch(text::contains);
    }

    /** As addresses write it: in small letters. */
    static String name(SessionKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<SessionKind> kind(String name) {
        return Arrays.stream(SessionKind.values())
                .filter(kind -> name(kind).equals(name))
                .findFirst();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)).strip();
    }
}
