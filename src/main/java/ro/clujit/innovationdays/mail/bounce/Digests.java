package ro.clujit.innovationdays.mail.bounce;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** By which a report is known when it comes again. */
final class Digests {

    private Digests() {}

    static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
                digest.update((byte) 0);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
