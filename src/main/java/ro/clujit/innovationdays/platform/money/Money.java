package ro.clujit.innovationdays.platform.money;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.platform.locale.Language;

/**
 * An amount in one currency.
 *
 * @param minor in hundredths of the currency
 */
public record Money(long minor, Currency currency) {

    private static final Pattern WRITTEN = Pattern.compile("[0-9]{1,9}(?:[.,][0-9]{1,2})?");

    public static Money nothing(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * As people write it: {@code 120}, {@code 120.50} or {@code 120,5}; no grouping, which the two languages write in
     * opposite ways.
     *
     * @return empty when it is not that
     */
    public static Optional<Money> read(String text, Currency currency) {
        String tidy = text.strip();
        return WRITTEN.matcher(tidy).matches()
                ? Optional.of(new Money(
                        new BigDecimal(tidy.replace(',', '.')).movePointRight(2).longValueExact(), currency))
                : Optional.empty();
    }

    public boolean isNothing() {
        return minor == 0;
    }

    /** @throws IllegalArgumentException when the other is in another currency */
    public Money plus(Money other) {
        if (other.currency != currency) {
            throw new IllegalArgumentException(currency + " and " + other.currency);
        }
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(minor, count), currency);
    }

    /** The VAT that is in this amount, rounded half up. @param rate in hundredths of a percent */
    public Money vatWithin(int rate) {
        long divisor = 10_000L + rate;
        return new Money((minor * rate * 2 + divisor) / (divisor * 2), currency);
    }

    /** {@code 1.234,50 lei}, {@code RON 1,234.50}; without hundredths where there are none. */
    public String in(Language language) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setGroupingSeparator(language == Language.ro ? '.' : ',');
        symbols.setDecimalSeparator(language == Language.ro ? ',' : '.');
        String number = new DecimalFormat(minor % 100 == 0 ? "#,##0" : "#,##0.00", symbols)
                .format(BigDecimal.valueOf(minor, 2));
        return language == Language.ro
                ? number + '\u00a0' + (currency == Currency.RON ? "lei" : "euro")
                : currency.name() + '\u00a0' + number;
    }

    /** {@code 1234.50}, as a form or a file takes it. */
    public String plain() {
        return BigDecimal.valueOf(minor, 2).toPlainString();
    }
}
