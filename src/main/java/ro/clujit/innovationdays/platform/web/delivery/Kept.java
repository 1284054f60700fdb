package ro.clujit.innovationdays.platform.web.delivery;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** An answer that is sent as often as it is asked for: compressed once, and with a mark that tells it from another. */
final class Kept {

    private final Map<String, String> headers;
    private final byte[] body;
    private final Buffer plain;
    private final Buffer zipped;
    private final String fingerprint;

    /** @param headers the content's type among them; what belongs to one visitor, such as a cookie, is not */
    Kept(byte[] body, Map<String, String> headers) {
        this.headers = Map.copyOf(headers);
        this.body = body;
        this.plain = Buffer.buffer(body);
        this.zipped = Buffer.buffer(zip(body));
        this.fingerprint = Fingerprint.of(body);
    }

    byte[] body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }

    String fingerprint() {
        return fingerprint;
    }

    /** The ETag. Weak: the same stands for the plain and for the compressed form (RFC 9110, 8.8.1). */
    String mark() {
        return "W/" + quoted();
    }

    private String quoted() {
        return '"' + fingerprint + '"';
    }

    /** In bytes, about. */
    int weight() {
        return 2 * body.length + zipped.length() + 1_000;
    }

    /** @param ifNoneMatch the header of that name; null where there is none */
    boolean isKnown(String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        // It holds no quote, so that looking for it between its quotes is enough, however many are listed.
        return ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(quoted());
    }

    void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        headers.forEach(response::putHeader);
        response.putHeader(HttpHeaders.ETAG, mark());
        response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        boolean asZip = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        if (asZip) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        Buffer sent = asZip ? zipped : plain;
        if (request.method() == HttpMethod.HEAD) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(sent.length()))
                    .end();
        } else {
            response.end(sent);
        }
    }

    /** As RFC 9110, 12.5.3 has it; a star alone is not taken for a wish. */
    static boolean takesGzip(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (String one : acceptEncoding.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = one.split(";", -1);
            if (parts[0].strip().equals("gzip")) {
                return parts.length < 2 || !parts[1].strip().matches("q\\s*=\\s*0(\\.0*)?");
            }
        }
        return false;
    }

    private static byte[] zip(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4 + 64);
        try (var out = new Zipping(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Smaller for a little more work, which is done once. */
    private static final class Zipping extends GZIPOutputStream {
        Zipping(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
