package ro.clujit.innovationdays.platform.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import ro.clujit.innovationdays.platform.text.Text;

/**
 * What somebody wrote into a form, tidied, and what is wrong with it, by the names of its fields; so that the form comes
 * back as it was sent, each remark beside its field. Remarks are sentences in the reader's language.
 */
public final class Fields {

    private static final int LAST_YEAR = 9999;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    /** A form that nobody has filled in, or one to change what is there: put in what the fields begin with. */
    public static Fields blank() {
        return new Fields();
    }

    public static Fields sent(MultivaluedMap<String, String> form) {
        return sent(form, Set.of());
    }

    /** @param blocks the fields that keep their lines; all others become one line */
    public static Fields sent(MultivaluedMap<String, String> form, Set<String> blocks) {
        var fields = new Fields();
        form.forEach((name, sent) -> {
            String raw = sent.isEmpty() ? "" : sent.get(0);
            fields.values.put(name, blocks.contains(name) ? Text.block(raw) : Text.line(raw));
        });
        return fields;
    }

    /** A form with files in it, which {@link Upload} has. */
    public static Fields sent(MultipartFormDataInput form) {
        var fields = new Fields();
        form.getValues().forEach((name, sent) -> sent.stream()
                .filter(value -> !value.isFileItem())
                .findFirst()
                .ifPresent(value -> fields.values.put(name, Text.line(value.getValue()))));
        return fields;
    }

    public Fields put(String name, Object value) {
        values.put(name, value.toString());
        return this;
    }

    /** Empty for a field that was not sent. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The first remark about a field stays. */
    public void refuse(String name, String remark) {
        faults.putIfAbsent(name, remark);
    }

    /** @return null when that field is as it should be */
    public String fault(String name) {
        return faults.get(name);
    }

    public Map<String, String> faults() {
        return faults;
    }

    public boolean isGood() {
        return faults.isEmpty();
    }

    /** A line, or a block of lines, of at most so many characters, which may be empty. */
    public String line(String name, int most, String remark) {
        if (value(name).length() > most) {
            refuse(name, remark);
        }
        return value(name);
    }

    public String filledIn(String name, int most, String remark) {
        if (value(name).isEmpty()) {
            refuse(name, remark);
        }
        return line(name, most, remark);
    }

    /** Empty where nothing was written, and where it was not a whole number in the range, which is remarked upon. */
    public Optional<Integer> number(String name, int least, int most, String remark) {
        return parsed(name, remark, Integer::valueOf).filter(number -> {
            boolean inRange = number >= least && number <= most;
            if (!inRange) {
                refuse(name, remark);
            }
            return inRange;
        });
    }

    /** As {@link #number}, and remarked upon where nothing was written. */
    public Optional<Integer> required(String name, int least, int most, String remark) {
        if (value(name).isEmpty()) {
            refuse(name, remark);
        }
        return number(name, least, most, remark);
    }

    public Optional<LocalDate> date(String name, String remark) {
        return parsed(name, remark, text -> inOurEra(LocalDate.parse(text)));
    }

    public Optional<LocalTime> time(String name, String remark) {
        return parsed(name, remark, LocalTime::parse);
    }

    public Optional<LocalDateTime> dateTime(String name, String remark) {
        // Browsers write a T between date and time, people a space.
        return parsed(name, remark, text -> {
            LocalDateTime parsed = LocalDateTime.parse(text.replace(' ', 'T'));
            inOurEra(parsed.toLocalDate());
            return parsed;
        });
    }

    /** ISO 8601 can write years that no database keeps. */
    private static LocalDate inOurEra(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("the year " + date.getYear());
        }
        return date;
    }

    private <T> Optional<T> parsed(String name, String remark, Function<String, T> parse) {
        String text = value(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (NumberFormatException | DateTimeException e) {
            refuse(name, remark);
            return Optional.empty();
        }
    }
}
