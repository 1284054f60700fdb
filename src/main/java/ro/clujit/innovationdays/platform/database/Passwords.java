package ro.clujit.innovationdays.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import ro.clujit.innovationdays.platform.secret.PrivateFile;

/** The embedded server's passwords, made once and kept where only the service's user reads them. */
record Passwords(Path superuserFile, String superuser, String owner) {

    static Passwords readOrMake(Path home) throws IOException {
        Path superuserFile = home.resolve("postgresql-superuser.password");
        return new Passwords(
                superuserFile,
                PrivateFile.readOrMake(superuserFile, 24),
                PrivateFile.readOrMake(home.resolve("postgresql-owner.password"), 24));
    }
}
