package ro.clujit.innovationdays.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** A mail server that takes every letter, at the address that {@link MailAddress} configured. */
public final class Mailboxes implements AutoCloseable {

    private final GreenMail server;

    private Mailboxes(GreenMail server) {
        this.server = server;
    }

    public static Mailboxes open() {
        var setup = new ServerSetup(port(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        var server = new GreenMail(setup);
        server.start();
        return new Mailboxes(server);
    }

    static int port() {
        return ConfigProvider.getConfig().getValue("innovationdays.mail.port", Integer.class);
    }

    /** All that came, in the order in which it came. */
    public List<MimeMessage> letters() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /** @return whether as many letters came within half a minute */
    public boolean await(int letters) {
        return server.waitForIncomingEmail(30_000, letters);
    }

    @Override
    public void close() {
        server.stop();
    }
}
