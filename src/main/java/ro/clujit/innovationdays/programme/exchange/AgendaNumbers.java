package ro.clujit.innovationdays.programme.exchange;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The sessions that somebody put together, as an address lists them: {@code 1.5.17}. */
public final class AgendaNumbers {

    public static final int MOST = 300;

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private AgendaNumbers() {}

    /**
     * @param text null for none; what in it is no number is passed over, and so is what comes after the first
     *     {@value #MOST}
     */
    public static Set<Integer> read(String text) {
        Set<Integer> numbers = new LinkedHashSet<>();
        var found = NUMBER.matcher(text == null ? "" : text);
        while (numbers.size() < MOST && found.find()) {
            numbers.add(Integer.valueOf(found.group()));
        }
        return numbers;
    }
}
