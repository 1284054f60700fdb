package ro.clujit.innovationdays.bench;

import jakarta.mail.Address;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import javax.net.SocketFactory;

/**
 * What an SMTP client does alone: messages that are whole beforehand, one after the other over one connection; nothing to
 * word, nothing to draw, nothing to write down.
 */
final class BareLetters {

    private BareLetters() {}

    /** Prints how many a second each of two rounds sent. @param arguments folder of messages, port, letters */
    public static void main(String... arguments) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", arguments[1]);
        // The service's client does so too; else each letter waits 40 ms for an acknowledgement.
        settings.put("mail.smtp.socketFactory", new AtOnce());
        var session = Session.getInstance(settings);
        List<byte[]> letters = new ArrayList<>();
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.toList()) {
                byte[] whole = Files.readAllBytes(file);
                // Without the line that ended it.
                letters.add(Arrays.copyOf(whole, whole.length - 3));
            }
        }
        int count = Integer.parseInt(arguments[2]);
        Address[] to = {new InternetAddress("ana@example.org")};
        for (int round = 0; round < 2; round++) {
            long from = System.nanoTime();
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect();
                for (int i = 0; i < count; i++) {
                    transport.sendMessage(
                            new MimeMessage(session, new ByteArrayInputStream(letters.get(i % letters.size()))), to);
                }
            }
            System.out.printf(Locale.ROOT, "%.1f%n", count * 1e9 / (System.nanoTime() - from));
        }
    }

    /** Connections that send what they are given, and do not wait for more. */
    private static final class AtOnce extends SocketFactory {

        @Override
        public Socket createSocket() throws IOException {
            var socket = new Socket();
            socket.setTcpNoDelay(true);
            return socket;
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return createSocket(InetAddress.getByName(host), port);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return createSocket(host, port);
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            Socket socket = createSocket();
            socket.connect(new InetSocketAddress(host, port));
            return socket;
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return createSocket(host, port);
        }
    }
}
