package ro.clujit.innovationdays.platform.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import ro.clujit.innovationdays.platform.locale.Bilingual;
import ro.clujit.innovationdays.platform.text.Text;

/** What is wrong with the body of a request, by its fields, in the words of the API. */
public final class Faults {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private final Map<String, String> faults = new LinkedHashMap<>();

    /** The first about a field stays. */
    public void add(String field, String fault) {
        faults.putIfAbsent(field, fault);
    }

    public void require(String field, Object value) {
        if (value == null) {
            add(field, "is missing");
        }
    }

    public void requireText(String field, Bilingual text, int most) {
        if (text == null || lines(text).isEmpty()) {
            add(field, "is missing: write it in at least one language");
        }
        limit(field, text, most);
    }

    public void requireText(String field, String text, int most) {
        if (Text.line(text).isEmpty()) {
            add(field, "is missing");
        }
        limit(field, text, most);
    }

    public void limit(String field, Bilingual text, int most) {
        if (text != null) {
            limit(field + ".ro", text.ro(), most);
            limit(field + ".en", text.en(), most);
        }
    }

    public void limit(String field, String text, int most) {
        if (text != null && text.length() > most) {
            add(field, "has more than " + most + " characters");
        }
    }

    public void range(String field, Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            add(field, "is not from " + least + " to " + most);
        }
    }

    public void year(String field, Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            add(field, "is in the year " + year);
        }
    }

    public boolean areNone() {
        return faults.isEmpty();
    }

    public Map<String, String> byField() {
        return faults;
    }

    public static Bilingual lines(Bilingual text) {
        return text == null ? Bilingual.NOTHING : new Bilingual(Text.line(text.ro()), Text.line(text.en()));
    }

    public static Bilingual blocks(Bilingual text) {
        return text == null ? Bilingual.NOTHING : new Bilingual(Text.block(text.ro()), Text.block(text.en()));
    }
}
