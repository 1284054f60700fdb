package ro.clujit.innovationdays.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * A connection that stays open and asks for one thing after the other. It does as little as a client can, since it shares
 * the machine with what it measures.
 */
final class OpenConnection implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String host;

    OpenConnection(String base) throws IOException {
        var address = URI.create(base);
        this.host = address.getAuthority();
        this.socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        this.in = new BufferedInputStream(socket.getInputStream(), 65_536);
        this.out = socket.getOutputStream();
    }

    byte[] request(String path, boolean zipped) {
        return ("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nCookie: lang=" + path.substring(1, 3) + "\r\n"
                        + (zipped ? "Accept-Encoding: gzip\r\n" : "") + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    byte[] post(String path, String json) {
        return post(path, json, "");
    }

    /** @param headers each with its line end */
    byte[] post(String path, String json, String headers) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: application/json\r\n"
                        + "Content-Length: " + body.length + "\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    /**
     * @return how many bytes the body has
     * @throws IOException also when the answer is no 200
     */
    int send(byte[] request) throws IOException {
        return send(request, "HTTP/1.1 200");
    }

    /** @param expected how the first line begins; another is an {@link IOException} */
    int send(byte[] request, String expected) throws IOException {
        out.write(request);
        String status = line();
        boolean isAsExpected = status.startsWith(expected);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            String value = header.substring(header.indexOf(':') + 1).strip();
            if (name.equals("content-length")) {
                length = Integer.parseInt(value);
            }
            chunked |= name.equals("transfer-encoding");
        }
        if (!chunked) {
            in.skipNBytes(length);
            return checked(isAsExpected, status, length);
        }
        int chunk;
        do {
            chunk = Integer.parseInt(line(), 16);
            in.skipNBytes(chunk);
            length += chunk;
            line();
        } while (chunk > 0);
        return checked(isAsExpected, status, length);
    }

    private static int checked(boolean isAsExpected, String status, int length) throws IOException {
        if (!isAsExpected) {
            throw new IOException(status);
        }
        return length;
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
