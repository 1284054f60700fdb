package ro.clujit.innovationdays.platform.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a cell shows its number. Dates and times are numbers too, of days since day zero, and the format alone tells them
 * from others (ECMA-376 part 1, 18.8.30).
 */
record NumberFormat(boolean date, boolean time) {

    static final NumberFormat PLAIN = new NumberFormat(false, false);

    private static final Set<String> DATES = Set.of("14", "15", "16", "17");
    private static final Set<String> TIMES = Set.of("18", "19", "20", "21", "45", "46", "47");
    private static final String DATE_AND_TIME = "22";

    /** Words, fillers, colours and languages in a format, which are not its letters. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^hms\\]][^\\]]*\\]");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** The digits that a spreadsheet program keeps and shows; what follows is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int MOST_CHARACTERS = 400;
    private static final int MOST_PLACES = 30;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);

    /** @param code what the file says of formats of its own; empty for one that every program knows */
    static NumberFormat of(String id, String code) {
        String letters = LITERALS.matcher(code).replaceAll("");
        boolean general = letters.equalsIgnoreCase("General");
        boolean both = id.equals(DATE_AND_TIME);
        return new NumberFormat(
                both
                        || DATES.contains(id)
                        || !general
                                && Pattern.compile("[yYdD]").matcher(letters).find(),
                both
                        || TIMES.contains(id)
                        || !general
                                && Pattern.compile("[hHsS]").matcher(letters).find());
    }

    /** @param number as the file has it; what is no number comes back as it is */
    String text(String number, LocalDate dayZero) {
        // Reading a number takes the square of its digits.
        if (number.length() > MOST_CHARACTERS) {
            return number;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(number.strip());
        } catch (NumberFormatException e) {
            return number;
        }
        boolean inRange = value.signum() >= 0 && value.scale() > -MOST_PLACES && value.compareTo(LAST_DAY) <= 0;
        return inRange && (date || time) ? moment(value, dayZero) : plain(value, number);
    }

    private String moment(BigDecimal days, LocalDate dayZero) {
        long seconds = days.round(DIGITS)
                .multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDateTime moment = dayZero.atStartOfDay().plusSeconds(seconds);
        if (date && time) {
            return MOMENT.format(moment);
        }
        return date ? moment.toLocalDate().toString() : TIME.format(moment);
    }

    private static String plain(BigDecimal value, String number) {
        BigDecimal shown = value.round(DIGITS).stripTrailingZeros();
        // Written out, 1E999999999 would be a text of a gigabyte.
        return Math.abs((long) shown.scale()) > MOST_PLACES ? number : shown.toPlainString();
    }
}
