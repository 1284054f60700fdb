package ro.clujit.innovationdays.site.agenda;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sessions that somebody chose, by their numbers; written {@code 1.5.17} in a cookie and in the address that shares
 * them.
 *
 * @param numbers ascending, each once, at most {@link #MOST}
 */
record Agenda(List<Integer> numbers) {

    static final int MOST = 300;

    /** As much as a cookie holds. */
    private static final int LONGEST = 4096;

    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    static final Agenda EMPTY = new Agenda(List.of());

    Agenda {
        numbers = new TreeSet<>(numbers).stream().limit(MOST).toList();
    }

    /** Whatever stands in an address or a cookie may be read; what is not a number is left out. Null is none. */
    static Agenda of(String text) {
        return text == null || text.length() > LONGEST
                ? EMPTY
                : new Agenda(DOT.splitAsStream(text)
                        .filter(part -> NUMBER.matcher(part).matches())
                        .map(Integer::valueOf)
                        .toList());
    }

    String written() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    Agenda with(Collection<Integer> more) {
        var all = new TreeSet<>(numbers);
        all.addAll(more);
        return new Agenda(List.copyOf(all));
    }

    Agenda without(int number) {
        return new Agenda(numbers.stream().filter(each -> each != number).toList());
    }

    boolean contains(int number) {
        return numbers.contains(number);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }
}
