package ro.clujit.innovationdays.mail.bounce;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server that says one thing to whoever calls, and then drips letters of a line that never ends. */
final class LyingServer implements AutoCloseable {

    private final ServerSocket socket;
    private final CountDownLatch called = new CountDownLatch(1);
    private final Collection<Socket> callers = new ConcurrentLinkedQueue<>();
    private final StringBuffer heard = new StringBuffer();

    private LyingServer(ServerSocket socket) {
        this.socket = socket;
    }

    static LyingServer saying(String words) throws IOException {
        var server = new LyingServer(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
        var thread = new Thread(() -> server.serve(words), "lying-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    private void serve(String words) {
        try {
            while (!socket.isClosed()) {
                Socket caller = socket.accept();
                callers.add(caller);
                called.countDown();
                var talk = new Thread(() -> talk(caller, words), "lying-server-caller");
                talk.setDaemon(true);
                talk.start();
            }
        } catch (IOException e) {
            called.countDown();
        }
    }

    private void talk(Socket caller, String words) {
        try {
            caller.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
            caller.setSoTimeout(200);
            for (int next = hear(caller, words); next >= 0; next = hear(caller, words)) {
                heard.append((char) next);
            }
        } catch (IOException e) {
            heard.append(' ');
        }
    }

    /** Whoever is not spoken to for long hangs up; so it says a little now and then, unless it said nothing from the start. */
    private static int hear(Socket caller, String words) throws IOException {
        while (true) {
            try {
                return caller.getInputStream().read();
            } catch (SocketTimeoutException e) {
                caller.getOutputStream().write(words.isEmpty() ? new byte[0] : new byte[] {'x'});
            }
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    void awaitCaller() throws InterruptedException {
        if (!called.await(60, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody called");
        }
    }

    String heard() {
        return heard.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket caller : callers) {
            caller.close();
        }
    }
}
