package ro.clujit.innovationdays.payment.statement;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and amounts as banks write them: with a decimal comma or point, grouped or not, with or without a time. */
final class Written {

    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[./-]([0-9]{1,2})[./-]([0-9]{4})(?:[ T,].*)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("([0-9]{4})[./-]([0-9]{1,2})[./-]([0-9]{1,2})(?:[ T,].*)?");

    private static final Pattern BLANKS_AND_UNITS = Pattern.compile("[\\s\\u00A0\\u202F']|RON|LEI|EUR|€");

    /** Groups of three, if any, by one sign, and hundredths by the other. */
    private static final Pattern AMOUNT = Pattern.compile(
            "([+-]?)([0-9]{1,12}|[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,3}(?:,[0-9]{3})+)(?:[.,]([0-9]{1,2}))?");

    private static final int MOST_DIGITS = 12;

    private Written() {}

    static Optional<LocalDate> day(String text) {
        Matcher day = DAY_FIRST.matcher(text);
        Matcher year = YEAR_FIRST.matcher(text);
        try {
            if (day.matches()) {
                return Optional.of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)))
                        .filter(Written::isOfOurTime);
            }
            return year.matches()
                    ? Optional.of(LocalDate.of(number(year, 1), number(year, 2), number(year, 3)))
                            .filter(Written::isOfOurTime)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() >= 2000 && day.getYear() < 2200;
    }

    private static int number(Matcher matched, int group) {
        return Integer.parseInt(matched.group(group));
    }

    /** In hundredths; negative for what went out. */
    static Optional<Long> amount(String text) {
        Matcher amount = AMOUNT.matcher(
                BLANKS_AND_UNITS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(""));
        if (!amount.matches()) {
            return Optional.empty();
        }
        String whole = amount.group(2).replaceAll("[.,]", "");
        if (whole.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        String hundredths = amount.group(3) == null ? "0" : amount.group(3);
        long minor = new BigDecimal(whole + "." + hundredths).movePointRight(2).longValueExact();
        return Optional.of(amount.group(1).equals("-") ? -minor : minor);
    }
}
