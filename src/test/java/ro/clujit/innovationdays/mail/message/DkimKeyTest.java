package ro.clujit.innovationdays.mail.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

public class DkimKeyTest {

    /** PKCS #8, as {@code openssl genpkey} writes it. */
    public static String pem(KeyPair pair) {
        return pem("PRIVATE KEY", pair.getPrivate().getEncoded());
    }

    public static KeyPair pair(int bits) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + kind
                + "-----\n";
    }

    @Test
    void readsBothFormsOfAKeyAndPublishesItsPublicHalf() throws Exception {
        KeyPair pair = pair(2048);
        byte[] pkcs8 = pair.getPrivate().getEncoded();
        // The older form is the octet string at the end of the newer one: 26 octets in, for keys of this size.
        byte[] pkcs1 = Arrays.copyOfRange(pkcs8, 26, pkcs8.length);
        String published = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        assertThat(DkimKey.read(pem(pair)).record()).isEqualTo("v=DKIM1; k=rsa; p=" + published);
        assertThat(DkimKey.read(pem("RSA PRIVATE KEY", pkcs1)).published()).isEqualTo(published);
    }

    @Test
    void refusesWhatCannotSign() throws Exception {
        KeyPairGenerator curves = KeyPairGenerator.getInstance("EC");
        assertRefused("", "no private key");
        assertRefused(pem("ENCRYPTED PRIVATE KEY", new byte[] {1}), "without a password");
        assertRefused(pem("PRIVATE KEY", new byte[] {1, 2, 3}), "no RSA key");
        assertRefused(pem("RSA PRIVATE KEY", new byte[] {1, 2, 3}), "no RSA key");
        assertRefused(pem(curves.generateKeyPair()), "no RSA key");
        assertRefused(pem(pair(512)), "shorter than 1024");
    }

    private static void assertRefused(String pem, String why) {
        assertThatThrownBy(() -> DkimKey.read(pem))
                .isInstanceOf(InvalidKeyException.class)
                .hasMessageContaining(why);
    }
}
