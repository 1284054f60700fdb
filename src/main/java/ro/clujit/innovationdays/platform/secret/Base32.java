package ro.clujit.innovationdays.platform.secret;

import java.math.BigInteger;
import java.util.Arrays;

/** Crockford's base32: no I, L, O or U, so that nothing read aloud or typed is mistaken for something else. */
public final class Base32 {

    public static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private Base32() {}

    /** The first {@code length} bytes as upper-case characters, 26 for 16 bytes. */
    public static String encode(byte[] bytes, int length) {
        int characters = (length * 8 + 4) / 5;
        var number = new BigInteger(1, Arrays.copyOf(bytes, length)).shiftLeft(characters * 5 - length * 8);
        char[] text = new char[characters];
        for (int i = characters - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt(number.intValue() & 31);
            number = number.shiftRight(5);
        }
        return new String(text);
    }
}
