package ro.clujit.innovationdays.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers one command as it is told to, and takes the others. */
final class ScriptedMailServer {

    private final ServerSocket socket;
    private final Map<String, String> script;

    private ScriptedMailServer(ServerSocket socket, Map<String, String> script) {
        this.socket = socket;
        this.script = script;
    }

    /**
     * Runs while the server does.
     *
     * @param command MAIL, RCPT, DATA or "."
     */
    static void answering(String command, String answer, Runnable meanwhile) throws IOException, InterruptedException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Mailboxes.port()));
        var listening = new Thread(new ScriptedMailServer(socket, Map.of(command, answer))::serve, "scripted-mail");
        try (socket) {
            listening.start();
            meanwhile.run();
        }
        // The port is free only when the last call for a connection has ended.
        listening.join();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                new Thread(() -> talk(client), "scripted-mail-client").start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 mail.example.org");
            boolean inData = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (inData && !line.equals(".")) {
                    continue;
                }
                String command = inData ? "." : line.split("[ :]", 2)[0];
                inData = command.equals("DATA") && !script.containsKey("DATA");
                say(client, script.getOrDefault(command, usual(command)));
                if (command.equals("QUIT")) {
                    return;
                }
            }
        } catch (IOException e) {
            // The client has gone; the next one is another thread's.
        }
    }

    private static String usual(String command) {
        return switch (command) {
            case "DATA" -> "354 go on";
            case "QUIT" -> "221 bye";
            default -> "250 fine";
        };
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
