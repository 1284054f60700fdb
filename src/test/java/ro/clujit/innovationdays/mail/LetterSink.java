package ro.clujit.innovationdays.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail server that takes every letter as fast as it comes and remembers how often it had which, by its Message-ID. It
 * stands for all the others where many letters are counted or timed.
 */
public final class LetterSink implements AutoCloseable {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*<([^>]+)>");
    private static final byte[] END = {'\r', '\n', '.', '\r', '\n'};

    private final ServerSocket socket;
    private final int kept;
    private final Map<String, Integer> copies = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<byte[]> letters = new ConcurrentLinkedQueue<>();
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private volatile long firstAt;
    private volatile long lastAt;

    private LetterSink(ServerSocket socket, int kept) {
        this.socket = socket;
        this.kept = kept;
    }

    public static LetterSink open() {
        return open(0);
    }

    /** @param kept how many of the first letters are kept whole */
    public static LetterSink open(int kept) {
        try {
            var socket = new ServerSocket();
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
            var sink = new LetterSink(socket, kept);
            thread(sink::serve).start();
            return sink;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the service is told of it. */
    public Map<String, String> settings() {
        return Map.of(
                "INNOVATIONDAYS_MAIL_HOST", "127.0.0.1",
                "INNOVATIONDAYS_MAIL_PORT", Integer.toString(port()),
                "INNOVATIONDAYS_MAIL_START_TLS", "DISABLED",
                "INNOVATIONDAYS_MAIL_FROM", "Cluj Innovation Days <no-reply@example.org>");
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** How often it took a letter, copies counted too. */
    public long taken() {
        return taken.get();
    }

    /** How often it has each letter, by Message-ID. */
    public Map<String, Integer> copies() {
        return new TreeMap<>(copies);
    }

    /** Those that came first, as they came. */
    public List<byte[]> letters() {
        return List.copyOf(letters);
    }

    public long bytes() {
        return bytes.get();
    }

    /** From the first letter's end to the last one's. */
    public double seconds() {
        return (lastAt - firstAt) / 1e9;
    }

    /** Forgets all that came. */
    public void empty() {
        copies.clear();
        taken.set(0);
        bytes.set(0);
        firstAt = 0;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "letter-sink");
        thread.setDaemon(true);
        return thread;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                client.setTcpNoDelay(true);
                thread(() -> talk(client)).start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream(), 64 * 1024);
            say(client, "220 sink.example.org");
            for (Optional<String> line = line(in); line.isPresent(); line = line(in)) {
                String verb = line.get().split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
                switch (verb) {
                    case "EHLO" -> say(client, "250-sink.example.org\r\n250-PIPELINING\r\n250 8BITMIME");
                    case "DATA" -> {
                        say(client, "354 go on");
                        Optional<byte[]> letter = letter(in);
                        if (letter.isEmpty()) {
                            return;
                        }
                        take(letter.get());
                        say(client, "250 2.0.0 taken");
                    }
                    case "QUIT" -> {
                        say(client, "221 bye");
                        return;
                    }
                    default -> say(client, "250 fine");
                }
            }
        } catch (IOException e) {
            // The client has gone, perhaps killed; what it had not ended is no letter.
        }
    }

    private void take(byte[] letter) {
        long now = System.nanoTime();
        Matcher id = MESSAGE_ID.matcher(
                new String(letter, 0, Math.min(letter.length, 8 * 1024), StandardCharsets.ISO_8859_1));
        copies.merge(id.find() ? id.group(1) : "none", 1, Integer::sum);
        bytes.addAndGet(letter.length);
        if (letters.size() < kept) {
            letters.add(letter);
        }
        if (taken.getAndIncrement() == 0) {
            firstAt = now;
        }
        lastAt = now;
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static Optional<String> line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                return Optional.of(line.toString().strip());
            }
            line.append((char) next);
        }
        return Optional.empty();
    }

    /** All up to the line with the dot; empty where the client went before. */
    private static Optional<byte[]> letter(InputStream in) throws IOException {
        var letter = new ByteArrayOutputStream(64 * 1024);
        int matched = 2;
        for (int next = in.read(); next >= 0; next = in.read()) {
            letter.write(next);
            matched = next == END[matched] ? matched + 1 : next == '\r' ? 1 : 0;
            if (matched == END.length) {
                return Optional.of(letter.toByteArray());
            }
        }
        return Optional.empty();
    }
}
