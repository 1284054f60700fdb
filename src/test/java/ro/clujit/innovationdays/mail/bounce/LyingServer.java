package ro.clujit.innovationdays.mail.bounce;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server that says one thing to whoever calls, and then nothing more, with the line left open. */
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
            for (int next = caller.getInputStream().read();
                    next >= 0;
                    next = caller.getInputStream().read()) {
                heard.append((char) next);
            }
        } catch (IOException e) {
            heard.append(' ');
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
