package ro.clujit.innovationdays.mail.dns;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A DNS server of this machine that knows some TXT records, and says nothing at all about names that have none. */
final class DnsServer implements AutoCloseable {

    private static final int HEADER = 12;
    private static final int MOST_IN_A_PIECE = 255;

    private final DatagramSocket socket;
    private final Map<String, List<String>> texts;

    /** @param texts by name; an empty list where the name does not exist */
    DnsServer(Map<String, List<String>> texts) throws IOException {
        this.socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        this.texts = texts;
        new Thread(this::serve, "dns").start();
    }

    InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    private void serve() {
        byte[] buffer = new byte[4096];
        while (!socket.isClosed()) {
            try {
                var asked = new DatagramPacket(buffer, buffer.length);
                socket.receive(asked);
                answer(asked);
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(DatagramPacket asked) throws IOException {
        byte[] data = asked.getData();
        var name = new StringBuilder();
        int at = HEADER;
        while (data[at] != 0) {
            name.append(name.isEmpty() ? "" : ".")
                    .append(new String(data, at + 1, data[at], StandardCharsets.US_ASCII));
            at += data[at] + 1;
        }
        List<String> found = texts.get(name.toString());
        if (found == null) {
            return;
        }
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(data, 0, 2);
        out.writeShort(found.isEmpty() ? 0x8183 : 0x8180);
        out.writeShort(1);
        out.writeShort(found.size());
        out.writeShort(0);
        out.writeShort(0);
        out.write(data, HEADER, at + 5 - HEADER);
        for (String text : found) {
            byte[] content = pieces(text);
            out.writeShort(0xC00C);
            out.writeShort(16);
            out.writeShort(1);
            out.writeInt(60);
            out.writeShort(content.length);
            out.write(content);
        }
        socket.send(new DatagramPacket(bytes.toByteArray(), bytes.size(), asked.getSocketAddress()));
    }

    private static byte[] pieces(String text) {
        var pieces = new ByteArrayOutputStream();
        for (int from = 0; from < text.length(); from += MOST_IN_A_PIECE) {
            String piece = text.substring(from, Math.min(text.length(), from + MOST_IN_A_PIECE));
            pieces.write(piece.length());
            pieces.writeBytes(piece.getBytes(StandardCharsets.US_ASCII));
        }
        return pieces.toByteArray();
    }

    @Override
    public void close() {
        // What listens ends by it.
        socket.close();
    }
}
