package ro.clujit.innovationdays.mail.bounce;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** A connection to an IMAP server, over TLS where asked, that believes no more than {@link BoundedStream} does. */
final class MailboxSocket extends Socket {

    private final SSLSocketFactory tls;
    private SSLSocket secured;
    private InputStream bounded;

    /** @param tls null for a connection in the clear */
    MailboxSocket(SSLSocketFactory tls) {
        this.tls = tls;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        super.connect(endpoint, timeout);
        if (tls != null) {
            super.setSoTimeout(timeout);
            var server = (InetSocketAddress) endpoint;
            // Over this very socket, whose plain streams are given out until the handshake is done.
            var layered = (SSLSocket) tls.createSocket(this, server.getHostString(), server.getPort(), false);
            SSLParameters parameters = layered.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            layered.setSSLParameters(parameters);
            layered.startHandshake();
            this.secured = layered;
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        if (tls != null && secured == null) {
            return super.getInputStream();
        }
        if (bounded == null) {
            bounded = new BoundedStream(secured == null ? super.getInputStream() : secured.getInputStream());
        }
        return bounded;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return secured == null ? super.getOutputStream() : secured.getOutputStream();
    }
}
