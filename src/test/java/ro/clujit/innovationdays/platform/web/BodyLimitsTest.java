package ro.clujit.innovationdays.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ro.clujit.innovationdays.Visitor;
import ro.clujit.innovationdays.journey.Chromium;

/** What may be sent where, and that whoever sends more is told so. */
@QuarkusTest
class BodyLimitsTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TestHTTPResource("/")
    String base;

    Visitor visitor;

    @BeforeEach
    void open() {
        visitor = new Visitor(base);
        visitor.get("/en/sign-in");
    }

    @Test
    void takesAFileOfTenMegabytesWithItsForm() {
        var answer = visitor.upload(
                "/en/probe/upload", Map.of("title", "Țara"), "file", "C:\\poze\\ștefan.jpg", new byte[10 * MEGABYTE]);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Țara: ștefan.jpg, 10485760 bytes of 10485760, too large: false");
    }

    @Test
    void leavesNoFileBehind() {
        visitor.upload("/en/probe/upload", Map.of(), "file", "a.jpg", new byte[MEGABYTE]);
        visitor.upload("/en/probe/upload", Map.of("csrf", "wrong"), "file", "a.jpg", new byte[MEGABYTE]);
        await().until(() -> {
            try (Stream<Path> files = Files.walk(Path.of("target/test-uploads"))) {
                return files.noneMatch(Files::isRegularFile);
            }
        });
    }

    @Test
    void knowsAFieldInWhichNoFileWasChosen() {
        var answer = visitor.upload("/en/probe/upload", Map.of("title", "x"), "file", "", new byte[0]);
        assertThat(answer.body()).isEqualTo("x: no file");
    }

    @Test
    void verifiesTheTokenOfAFormWithAFile() {
        for (String token : new String[] {"", "AAAAAAAAAAAAAAAAAAAAAA"}) {
            var answer = visitor.upload("/en/probe/upload", Map.of("csrf", token), "file", "a", new byte[10]);
            assertThat(answer.status()).isEqualTo(400);
        }
    }

    @Test
    void tellsTheReaderThatAFileIsTooLarge() {
        for (int megabytes : new int[] {12, 30}) {
            byte[] file = new byte[megabytes * MEGABYTE];
            var english = visitor.upload("/en/probe/upload", Map.of(), "file", "a.jpg", file);
            assertThat(english.status()).isEqualTo(413);
            assertThat(english.body()).contains("A file may have at most 10 MB", "lang=\"en\"");
        }
        var romanian = visitor.upload("/ro/probe/upload", Map.of(), "file", "a.jpg", new byte[12 * MEGABYTE]);
        assertThat(romanian.status()).isEqualTo(413);
        assertThat(romanian.body()).contains("Un fișier poate avea cel mult 10 MB", "lang=\"ro\"");
    }

    @Test
    void keepsFormsAndTheApiSmall() {
        var form = visitor.post("/en/probe/form", Map.of("title", "x".repeat(300 * 1024)));
        assertThat(form.status()).isEqualTo(413);
        assertThat(form.body()).contains("shorten what you wrote");
        var api = visitor.postJson("/api/v1/scans", "\"" + "x".repeat(300 * 1024) + "\"");
        assertThat(api.status()).isEqualTo(413);
        assertThat(api.body()).contains("\"status\":413", "256 KB");
        assertThat(visitor.get("/en/sign-in").status()).isEqualTo(200);
    }

    @Test
    void countsBodiesThatDoNotTellTheirLength() throws Exception {
        assertThat(send("/en/probe/form", chunked(300 * 1024)).statusCode()).isEqualTo(413);
        assertThat(send("/api/v1/scans", chunked(300 * 1024)).body()).contains("\"status\":413");
        // Small enough, so that something else is wrong with it.
        assertThat(send("/en/probe/form", chunked(1024)).statusCode()).isEqualTo(415);
        assertThat(send("/en/probe/upload", chunked(1024)).statusCode()).isEqualTo(400);
    }

    @Test
    void answersBrokenForms() throws Exception {
        String whole = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--x--\r\n";
        var random = new Random(20270415);
        for (int i = 0; i < 150; i++) {
            byte[] body = whole.getBytes(StandardCharsets.UTF_8);
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = Arrays.copyOf(body, random.nextInt(body.length));
            assertThat(send("/en/probe/upload", BodyPublishers.ofByteArray(body))
                            .statusCode())
                    .as(new String(body, StandardCharsets.ISO_8859_1))
                    .isEqualTo(400);
            assertThat(send("/en/probe/upload", BodyPublishers.ofByteArray(cut)).statusCode())
                    .as(new String(cut, StandardCharsets.ISO_8859_1))
                    .isEqualTo(400);
        }
    }

    @Test
    void answersAHundredMegabytesOfNonsense() throws Exception {
        for (String path : new String[] {"/en/probe/upload", "/en/probe/form", "/api/v1/scans", "/assets/app.css"}) {
            assertThat(send(path, told(100 * MEGABYTE)).statusCode()).as(path).isEqualTo(413);
            assertThat(send(path, chunked(100 * MEGABYTE)).statusCode())
                    .as(path)
                    .isEqualTo(413);
        }
        assertThat(visitor.get("/en/sign-in").status()).isEqualTo(200);
    }

    @Test
    void tellsABrowserToo(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.jpg"), new byte[25 * MEGABYTE]);
        try (var chromium = Chromium.launch()) {
            var page = chromium.newContext().newPage();
            page.navigate(base + "en/probe/upload");
            page.setInputFiles("#file", file);
            page.locator("button").click();
            page.waitForURL("**/upload");
            assertThat(page.locator("h1").textContent()).contains("Too much was sent");
        }
    }

    private HttpResponse<String> send(String path, BodyPublisher body) throws IOException, InterruptedException {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return http.send(
                HttpRequest.newBuilder(URI.create(base).resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private static BodyPublisher told(long length) {
        return BodyPublishers.fromPublisher(chunked(length), length);
    }

    private static BodyPublisher chunked(long length) {
        return BodyPublishers.ofInputStream(() -> new Nonsense(length));
    }

    /** So many bytes, which nobody keeps. */
    private static final class Nonsense extends InputStream {
        private long left;

        Nonsense(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            left -= read;
            return read;
        }
    }
}
