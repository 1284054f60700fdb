package ro.clujit.innovationdays.mail.message;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key that a domain signs its letters with: RSA, as DNS can publish it and everybody can verify it. */
public final class DkimKey {

    /** RFC 8301, section 3.2: a signature by a shorter one counts for nothing. */
    private static final int LEAST_BITS = 1024;

    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (RSA )?PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END (RSA )?PRIVATE KEY-----");

    /** Version 0, and "it is an RSA key" (RFC 5208, section 5; RFC 8017, appendix A.1). */
    private static final byte[] RSA_KEY = {
        0x02,
        0x01,
        0x00,
        0x30,
        0x0d,
        0x06,
        0x09,
        0x2a,
        (byte) 0x86,
        0x48,
        (byte) 0x86,
        (byte) 0xf7,
        0x0d,
        0x01,
        0x01,
        0x01,
        0x05,
        0x00
    };

    private static final int SEQUENCE = 0x30;
    private static final int OCTETS = 0x04;

    private final PrivateKey key;
    private final String published;

    private DkimKey(PrivateKey key, String published) {
        this.key = key;
        this.published = published;
    }

    /**
     * @param pem PKCS #8 or PKCS #1, without a password
     * @throws InvalidKeyException for anything else, saying what it should be
     */
    public static DkimKey read(String pem) throws InvalidKeyException {
        Matcher found = PEM.matcher(pem);
        if (!found.find()) {
            throw new InvalidKeyException("it has no private key in it as PEM without a password");
        }
        try {
            byte[] content = Base64.getMimeDecoder().decode(found.group(2));
            KeyFactory keys = KeyFactory.getInstance("RSA");
            var key = (RSAPrivateCrtKey)
                    keys.generatePrivate(new PKCS8EncodedKeySpec(found.group(1) == null ? content : wrapped(content)));
            if (key.getModulus().bitLength() < LEAST_BITS) {
                throw new InvalidKeyException("its key is shorter than " + LEAST_BITS + " bits");
            }
            byte[] published = keys.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                    .getEncoded();
            return new DkimKey(key, Base64.getEncoder().encodeToString(published));
        } catch (InvalidKeyException e) {
            throw e;
        } catch (GeneralSecurityException | IllegalArgumentException | ClassCastException e) {
            throw new InvalidKeyException("its key is no RSA key", e);
        }
    }

    /** What the domain publishes as TXT, so that everybody can verify. */
    public String record() {
        return "v=DKIM1; k=rsa; p=" + published;
    }

    /** The public key alone, as the record's {@code p=} has it. */
    public String published() {
        return published;
    }

    byte[] sign(byte[] text) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** PKCS #1 within PKCS #8, which is all that the JDK reads. */
    private static byte[] wrapped(byte[] pkcs1) {
        var inside = new ByteArrayOutputStream();
        inside.writeBytes(RSA_KEY);
        inside.writeBytes(tagged(OCTETS, pkcs1));
        return tagged(SEQUENCE, inside.toByteArray());
    }

    /** DER: a length of two octets does for keys of any size that is in use. */
    private static byte[] tagged(int tag, byte[] content) {
        var tagged = new ByteArrayOutputStream();
        tagged.write(tag);
        tagged.write(0x82);
        tagged.write(content.length >> 8);
        tagged.write(content.length);
        tagged.writeBytes(content);
        return tagged.toByteArray();
    }
}
