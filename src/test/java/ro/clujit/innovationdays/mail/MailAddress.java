package ro.clujit.innovationdays.mail;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Random;

/**
 * Configures a mail server at a free port of this machine. Nothing listens there until a test starts something: a {@link
 * Mailboxes} or a {@link ScriptedMailServer}.
 */
public class MailAddress implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "innovationdays.mail.host", "127.0.0.1",
                "innovationdays.mail.port", String.valueOf(freePort()),
                "innovationdays.mail.start-tls", "DISABLED",
                "innovationdays.mail.from", "Cluj Innovation Days <forum@example.org>");
    }

    /**
     * Below the range that outgoing connections draw their own ports from: a client that knocks where nothing listens yet
     * could else be given that very port, and hold it.
     */
    private static int freePort() {
        var random = new Random();
        while (true) {
            int port = 20_000 + random.nextInt(10_000);
            try (var free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException e) {
                // Somebody else's; another.
                continue;
            }
        }
    }

    @Override
    public void stop() {}
}
