package ro.clujit.innovationdays.platform.secret;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts what must be kept and be readable by this installation alone: AES-256 in GCM, with a key for each purpose. */
@Singleton
public class Sealing {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Keys keys;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Sealing(Keys keys) {
        this.keys = keys;
    }

    public byte[] seal(String purpose, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        return seal(purpose, nonce, plain);
    }

    private byte[] seal(String purpose, byte[] nonce, byte[] plain) {
        byte[] sealed = run(Cipher.ENCRYPT_MODE, purpose, nonce, plain);
        byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return all;
    }

    /** @throws IllegalStateException when it was sealed elsewhere, or changed since */
    public byte[] open(String purpose, byte[] sealed) {
        return run(
                Cipher.DECRYPT_MODE,
                purpose,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    /**
     * A text as part of an address: what a link is about travels in it, is in no log in the clear, and is stored nowhere.
     * The same text is always the same word, since its nonce is derived from it.
     *
     * @return in the letters of base64 that are safe in an address
     */
    public String word(String purpose, String text) {
        byte[] nonce = Arrays.copyOf(keys.derive("sealing-nonce:" + purpose + ':' + text, NOBODY, 0), NONCE);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(seal(purpose, nonce, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @return empty if it is no {@link #word} of this installation for this purpose, to the letter */
    public Optional<String> read(String purpose, String word) {
        try {
            byte[] octets = Base64.getUrlDecoder().decode(word);
            return Optional.of(octets)
                    .filter(some -> some.length > NONCE)
                    .map(some -> new String(open(purpose, some), StandardCharsets.UTF_8))
                    // The last letter has bits that say nothing.
                    .filter(text -> word(purpose, text).equals(word));
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private byte[] run(int mode, String purpose, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(keys.derive("sealing:" + purpose, NOBODY, 0), "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
