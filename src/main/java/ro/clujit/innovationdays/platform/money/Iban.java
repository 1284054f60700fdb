package ro.clujit.innovationdays.platform.money;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a bank account, as ISO 13616 has it. */
public final class Iban {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
    private static final int ROMANIAN = 24;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Iban() {}

    /**
     * Without blanks, in upper case; empty when its check digits (ISO/IEC 7064, MOD 97-10) say that something in it is
     * wrong, or a Romanian one is not 24 characters long.
     */
    public static Optional<String> read(String typed) {
        String tidy = typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        boolean isRight = FORM.matcher(tidy).matches()
                && (!tidy.startsWith("RO") || tidy.length() == ROMANIAN)
                && remainder(tidy) == 1;
        return isRight ? Optional.of(tidy) : Optional.empty();
    }

    /** In groups of four, as people read it. */
    public static String spaced(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static int remainder(String iban) {
        var digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(character -> digits.append(Character.getNumericValue(character)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
