package ro.clujit.innovationdays.platform.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes the tokens of cookies: by chance alone, so that nothing leads to them but having been given one. */
public final class FreshToken {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FreshToken() {}

    /** 192 bits of chance, in 32 characters that a cookie takes; the database keeps its {@link Keys#digest}. */
    public static String next() {
        byte[] token = new byte[BYTES];
        RANDOM.nextBytes(token);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
