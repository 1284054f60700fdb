package ro.clujit.innovationdays.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What came back.
 *
 * @param location empty unless it leads elsewhere
 * @param original what can be read of its body: of documents and workbooks too
 * @param text the same in lower case, with the headers
 */
record Reply(int status, String location, String original, String text) {

    /** Where each begins who is not known: organisers, contacts, and devices. */
    private static final Pattern SIGN_IN = Pattern.compile("/ro/(?:(?:partner/)?sign-in(?:\\?next=.*)?|door)");

    private static final Set<Integer> REFUSALS = Set.of(401, 403, 404, 410);

    static Reply of(HttpResponse<InputStream> response) {
        String location = response.headers().firstValue("location").orElse("");
        String type = response.headers().firstValue("content-type").orElse("");
        String original = text(type, read(type, response.body()));
        return new Reply(
                response.statusCode(),
                location.replaceFirst("^https?://[^/]+", ""),
                original,
                (original + response.headers().map()).toLowerCase(Locale.ROOT));
    }

    boolean isRefusal() {
        return REFUSALS.contains(status) || leadsToSignIn();
    }

    /** As {@link #isRefusal}; where nobody has to be known, being led to where that begins is none. */
    boolean isRefusalOf(Line line) {
        boolean isOpen = line.who().contains(Who.ANYBODY) || line.who().contains(Who.LINK);
        return REFUSALS.contains(status) || leadsToSignIn() && !isOpen;
    }

    private boolean leadsToSignIn() {
        return status == 303 && SIGN_IN.matcher(location).matches();
    }

    /** Of a stream without an end, its beginning. */
    private static byte[] read(String type, InputStream body) {
        try (body) {
            return type.startsWith("text/event-stream") ? body.readNBytes(1) : body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String type, byte[] body) {
        try {
            if (type.startsWith("application/pdf") && body.length > 100) {
                try (var document = Loader.loadPDF(body)) {
                    return new PDFTextStripper().getText(document);
                }
            }
            return type.contains("spreadsheetml") ? unzipped(body) : new String(body, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unzipped(byte[] body) throws IOException {
        Path file = Files.createTempFile("access", ".xlsx");
        try {
            Files.write(file, body);
            var all = new StringBuilder();
            try (var zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return all.toString();
        } finally {
            Files.delete(file);
        }
    }
}
