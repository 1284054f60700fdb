package ro.clujit.innovationdays.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;

/** What a password must be, and how it is kept: bcrypt with cost 12. */
public final class Password {

    /** NIST SP 800-63B asks for length, not for kinds of characters. */
    public static final int LEAST_CHARACTERS = 12;

    /** Bcrypt reads no further; a longer one would be cut silently. */
    public static final int MOST_BYTES = 72;

    private static final int COST = 12;

    /** Compared with when no account has the address, so that the answer takes as long. */
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody's password", COST);

    private Password() {}

    public static boolean isAcceptable(String password) {
        return password.length() >= LEAST_CHARACTERS
                && password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && password.indexOf('\0') < 0;
    }

    static String hash(String password) {
        return BcryptUtil.bcryptHash(password, COST);
    }

    /** @param hash null where there is no account */
    static boolean matches(String password, String hash) {
        boolean same = password.length() <= MOST_BYTES && BcryptUtil.matches(password, hash == null ? NOBODYS : hash);
        return same && hash != null;
    }
}
