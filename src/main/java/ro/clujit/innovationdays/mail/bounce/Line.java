package ro.clujit.innovationdays.mail.bounce;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;
import org.jboss.logging.Logger;

/** The connections of one visit to the mailbox, so that another thread can end them: a read that hangs hears nothing else. */
final class Line extends SocketFactory {

    private static final Logger LOG = Logger.getLogger(Line.class);

    private final SSLSocketFactory tls;
    private final Collection<Socket> sockets = new ConcurrentLinkedQueue<>();
    private volatile boolean cut;

    /** @param tls null for connections in the clear */
    Line(SSLSocketFactory tls) {
        this.tls = tls;
    }

    @Override
    public Socket createSocket() throws IOException {
        var socket = new MailboxSocket(tls);
        sockets.add(socket);
        if (cut) {
            cut();
            throw new IOException("It took too long");
        }
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    private Socket connected(InetSocketAddress server) throws IOException {
        Socket socket = createSocket();
        socket.connect(server, ImapMailbox.PATIENCE_MILLIS);
        return socket;
    }

    void cut() {
        cut = true;
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.debug("A connection to the mailbox was closed already", e);
            }
        }
    }
}
