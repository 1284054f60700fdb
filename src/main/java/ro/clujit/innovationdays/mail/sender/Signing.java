package ro.clujit.innovationdays.mail.sender;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.util.Optional;
import java.util.regex.Pattern;
import ro.clujit.innovationdays.mail.message.DkimKey;
import ro.clujit.innovationdays.mail.message.DkimSigner;
import ro.clujit.innovationdays.platform.InstallationConfig;
import ro.clujit.innovationdays.platform.StartRefused;

/** Signs letters by DKIM where the installation has a key. */
@Startup
@Singleton
public class Signing {

    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile(LABEL + "(\\." + LABEL + ")+");
    private static final Pattern SELECTOR = Pattern.compile(LABEL + "(\\." + LABEL + ")*");

    private final Optional<DkimSigner> signer;

    /** @throws StartRefused where the key cannot be read, or the domain or selector cannot stand in DNS */
    @Inject
    public Signing(InstallationConfig config) {
        this.signer = config.mail().dkim().map(Signing::signer);
    }

    /** Empty where letters leave unsigned. */
    public Optional<DkimSigner> signer() {
        return signer;
    }

    private static DkimSigner signer(InstallationConfig.Dkim dkim) {
        if (!DOMAIN.matcher(dkim.domain()).matches()) {
            throw refused("domain", "is no domain (" + dkim.domain() + "), such as example.org");
        }
        if (!SELECTOR.matcher(dkim.selector()).matches()) {
            throw refused("selector", "cannot stand in DNS (" + dkim.selector() + "). Letters and digits will do");
        }
        try {
            String pem = Files.readString(Path.of(dkim.key()), StandardCharsets.ISO_8859_1);
            return new DkimSigner(dkim.domain(), dkim.selector(), DkimKey.read(pem));
        } catch (IOException | InvalidPathException e) {
            throw refused("key", "names a file that cannot be read (" + dkim.key() + ")");
        } catch (InvalidKeyException e) {
            throw refused(
                    "key",
                    "names a file that letters cannot be signed with (" + dkim.key() + "): " + e.getMessage()
                            + ". Make one by: openssl genrsa -out dkim.pem 2048");
        }
    }

    private static StartRefused refused(String key, String why) {
        return new StartRefused("innovationdays.mail.dkim." + key + " " + why + ".");
    }
}
