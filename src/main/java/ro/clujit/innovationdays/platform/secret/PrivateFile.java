package ro.clujit.innovationdays.platform.secret;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A random text in a file that only the service's user reads, made at the first call and the same ever after. */
public final class PrivateFile {

    private PrivateFile() {}

    /** @return at least {@code bytes} bytes of chance in URL-safe base64 */
    public static String readOrMake(Path file, int bytes) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            byte[] random = new byte[bytes];
            new SecureRandom().nextBytes(random);
            // Written beside and moved: a start that is killed must not leave an empty secret behind.
            Path draft = Files.createTempFile(
                    file.getParent(),
                    file.getFileName().toString(),
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            try {
                Files.move(draft, file);
            } catch (FileAlreadyExistsException e) {
                Files.delete(draft);
            }
        }
        return Files.readString(file).strip();
    }
}
