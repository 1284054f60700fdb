package ro.clujit.innovationdays.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Configures a mail server at a free port of this machine. Nothing listens there until a test starts something: a {@link
 * Mailboxes} or a {@link ScriptedMailServer}.
 */
public class MailAddress implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Map.of(
                    "innovationdays.mail.host", "127.0.0.1",
                    "innovationdays.mail.port", String.valueOf(free.getLocalPort()),
                    "innovationdays.mail.start-tls", "DISABLED",
                    "innovationdays.mail.from", "Cluj Innovation Days <forum@example.org>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
