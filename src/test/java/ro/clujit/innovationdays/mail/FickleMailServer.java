package ro.clujit.innovationdays.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server with moods, at the address that {@link MailAddress} configured. It keeps every message that it was handed
 * whole, to the octet, also where it did not say so.
 */
public final class FickleMailServer implements AutoCloseable {

    /** How long it leaves a client waiting that it has nothing more to say to. */
    private static final int SILENCE_MILLIS = 1500;

    /** How it is disposed. Steps are MAIL, RCPT, DATA and "."; times count from 1. */
    public interface Mood {

        /** @param connection from 1 */
        default Greeting greeting(int connection) {
            return Greeting.FRIENDLY;
        }

        /**
         * @param about the recipient; of MAIL the sender
         * @param time how often this step was taken about them
         * @return empty where it takes what comes
         */
        default Optional<String> refusal(String step, String about, int time) {
            return Optional.empty();
        }

        /** Whether it hangs up when it has the whole message and before it says so. */
        default boolean hangsUp(String recipient, int time) {
            return false;
        }
    }

    /** What becomes of a connection. */
    public enum Greeting {
        FRIENDLY,
        /** All that it says comes octet by octet, in several lines. */
        DRIPPING,
        /** Says nothing at all, and after a while hangs up. */
        SILENT,
        /** 421 */
        BUSY,
        GONE
    }

    /** @param mailFrom of the envelope @param isAnswered whether it said that it had taken it */
    public record Received(String mailFrom, String recipient, byte[] message, boolean isAnswered) {}

    private final ServerSocket socket;
    private final Mood mood;
    private final Thread listening;
    private final AtomicInteger connections = new AtomicInteger();
    private final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    private FickleMailServer(ServerSocket socket, Mood mood) {
        this.socket = socket;
        this.mood = mood;
        this.listening = new Thread(this::serve, "fickle-mail");
    }

    public static FickleMailServer open(Mood mood) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Mailboxes.port()));
            var server = new FickleMailServer(socket, mood);
            server.listening.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order in which it had them. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        try {
            socket.close();
            // The port is free only when the last call for a connection has ended.
            listening.join();
            // The service keeps its connections, and would go on talking to this one.
            for (Socket client : clients) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                clients.add(client);
                var talk = new Talk(client, mood.greeting(connections.incrementAndGet()));
                new Thread(talk, "fickle-mail-client").start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private int time(String step, String about) {
        return times.computeIfAbsent(step + " " + about, key -> new AtomicInteger())
                .incrementAndGet();
    }

    private final class Talk implements Runnable {

        private final Socket client;
        private final Greeting greeting;
        private String mailFrom = "";
        private String recipient = "";

        Talk(Socket client, Greeting greeting) {
            this.client = client;
            this.greeting = greeting;
        }

        @Override
        public void run() {
            try (client;
                    var in = new BufferedInputStream(client.getInputStream())) {
                switch (greeting) {
                    case GONE -> {}
                    case BUSY -> say("421 4.3.2 too many connections");
                    case SILENT -> {
                        client.setSoTimeout(SILENCE_MILLIS);
                        while (in.read() >= 0) {
                            // Whatever it says.
                        }
                    }
                    case DRIPPING, FRIENDLY -> {
                        say(
                                greeting == Greeting.DRIPPING
                                        ? "220-mail.example.org\r\n220 is slow"
                                        : "220 mail.example.org");
                        talk(in);
                    }
                }
            } catch (IOException e) {
                // The client has gone, or was left waiting long enough.
            }
        }

        private void talk(InputStream in) throws IOException {
            for (String line = line(in); line != null; line = line(in)) {
                switch (line.split("[ :]", 2)[0]) {
                    case "EHLO" -> say("250-mail.example.org\r\n250 ENHANCEDSTATUSCODES");
                    case "MAIL" -> {
                        mailFrom = address(line);
                        say(answer("MAIL", mailFrom));
                    }
                    case "RCPT" -> {
                        recipient = address(line);
                        say(answer("RCPT", recipient));
                    }
                    case "DATA" -> {
                        Optional<String> refusal = mood.refusal("DATA", recipient, time("DATA", recipient));
                        say(refusal.orElse("354 go on"));
                        if (refusal.isEmpty() && !takes(in)) {
                            return;
                        }
                    }
                    case "QUIT" -> {
                        say("221 bye");
                        return;
                    }
                    default -> say("250 fine");
                }
            }
        }

        /** @return false where it hung up */
        private boolean takes(InputStream in) throws IOException {
            var message = new ByteArrayOutputStream();
            for (String line = line(in); line != null && !line.equals("."); line = line(in)) {
                String whole = line.startsWith(".") ? line.substring(1) : line;
                message.writeBytes((whole + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            int time = time(".", recipient);
            Optional<String> refusal = mood.refusal(".", recipient, time);
            boolean hangsUp = mood.hangsUp(recipient, time);
            if (refusal.isEmpty()) {
                received.add(new Received(mailFrom, recipient, message.toByteArray(), !hangsUp));
            }
            if (!hangsUp) {
                say(refusal.orElse("250 2.0.0 queued"));
            }
            return !hangsUp;
        }

        private String answer(String step, String about) {
            return mood.refusal(step, about, time(step, about)).orElse("250 fine");
        }

        private void say(String answer) throws IOException {
            OutputStream out = client.getOutputStream();
            byte[] octets = (answer + "\r\n").getBytes(StandardCharsets.US_ASCII);
            if (greeting != Greeting.DRIPPING) {
                out.write(octets);
                return;
            }
            client.setTcpNoDelay(true);
            for (byte octet : octets) {
                out.write(octet);
                out.flush();
            }
        }

        private static String address(String line) {
            return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        }

        private static String line(InputStream in) throws IOException {
            var line = new ByteArrayOutputStream();
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                if (octet == '\n') {
                    String text = line.toString(StandardCharsets.ISO_8859_1);
                    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
                }
                line.write(octet);
            }
            return null;
        }
    }
}
