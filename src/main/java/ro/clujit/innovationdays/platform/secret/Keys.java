package ro.clujit.innovationdays.platform.secret;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Derives, from the installation's secret, everything that must be unguessable and need not be stored. */
@Singleton
public class Keys {

    private static final String ALGORITHM = "HmacSHA256";

    /** Knows the secret; each message is for a copy. */
    private final Mac keyed;

    @Inject
    public Keys(@ConfigProperty(name = "innovationdays.secret") String secret) {
        try {
            this.keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** 32 bytes that belong to this purpose, this subject and this issue, and tell nothing of any others. */
    public byte[] derive(String purpose, UUID subject, int issue) {
        return mac(purpose + ':' + subject + ':' + issue);
    }

    /**
     * A 128-bit token for an address, in lower-case base32. Whoever has the address has the right; the database holds its
     * digest only.
     */
    public String token(String purpose, UUID subject) {
        return token(purpose, subject, 0);
    }

    /** As above; another issue is another token, and the database no longer knows the one before. */
    public String token(String purpose, UUID subject, int issue) {
        return Base32.encode(derive(purpose, subject, issue), 16).toLowerCase(Locale.ROOT);
    }

    /** What the database keeps of a code or token. SHA-256 without salt: the input has 128 bits of chance. */
    public static byte[] digest(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] mac(String message) {
        try {
            return ((Mac) keyed.clone()).doFinal(message.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
